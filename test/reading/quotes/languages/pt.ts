import type { Cases } from '../cases.ts';

/** Portuguese. Everything here is invented. */
export const pt: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Teresa Vidigal disse: «A ponte vai reabrir antes do inverno.»', 'Teresa Vidigal'],
    ],
    'verb, then speaker, after the quotation': [
      ['«A ponte vai reabrir antes do inverno», garantiu Teresa Vidigal.', 'Teresa Vidigal'],
    ],
    'a role beside the name': [
      [
        '«Já não temos bombas», disse Lucas Ferrão, diretor do porto de Sarna.',
        'Lucas Ferrão|diretor do porto de Sarna',
      ],
    ],
    'according to': [['Segundo Teresa Vidigal, «a ponte nunca foi segura para camiões».', 'Teresa Vidigal']],
    'a pronoun': [['Teresa Vidigal dirige o porto há dez anos. «Ninguém nos ouve», diz ela.', 'Teresa Vidigal']],
    'a verb without a subject': [
      ['Teresa Vidigal dirige o porto há dez anos. «Ninguém nos ouve», lamenta.', 'Teresa Vidigal'],
    ],
    'cut in two around the speaker': [
      [
        '«As bombas são velhas», explica Teresa Vidigal. «Falham todas as semanas.»',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
    ],
    'a surname stands for the full name': [
      ['A presidente Teresa Vidigal inaugurou a ponte. «Aguentou bem», disse Vidigal.', 'Teresa Vidigal'],
    ],
    'a role stands for the name': [
      [
        'Teresa Vidigal, presidente da câmara, inaugurou a ponte. «Aguentou bem», disse a presidente.',
        'Teresa Vidigal',
      ],
    ],
    'a body or an unnamed source': [
      ['«As válvulas nunca foram testadas», diz um funcionário do porto.', 'um funcionário do porto'],
    ],
    'two speakers at once': [
      ['«Não vamos embora», disseram Teresa Vidigal e Lucas Ferrão.', 'Teresa Vidigal e Lucas Ferrão'],
    ],
  },
  speech: [],
  stories: [
    {
      paragraphs: [
        'A ministra do Ambiente, Helena Sarmento, anunciou esta terça-feira um novo plano para os rios. «Não podemos continuar a fingir que há água para todos», afirmou a governante, no final do Conselho de Ministros.',
        'O plano, acrescentou, «custa menos do que uma autoestrada».',
        'Já o presidente da Associação de Regantes, Duarte Lima Pires, mostrou-se cético: «Prometem-nos isto há vinte anos.»',
        'Para a investigadora Inês Coutinho, do Instituto da Água, «a medida chega tarde e com pouco dinheiro». Coutinho lembra ainda que «nenhum rio se recupera num ano».',
        '«Ninguém falou connosco», queixa-se um pescador de Vila Seca, que pediu anonimato. «Soubemos pelas notícias.»',
        'Questionado pelos jornalistas, o gabinete da ministra respondeu por escrito que «todas as entidades foram ouvidas».',
        '“Vamos recorrer aos tribunais”, garante Pires.',
      ],
      speakers: [
        'Helena Sarmento',
        'Helena Sarmento',
        'Duarte Lima Pires',
        'Inês Coutinho',
        'Inês Coutinho',
        'um pescador de Vila Seca',
        'um pescador de Vila Seca',
        'o gabinete da ministra',
        'Duarte Lima Pires',
      ],
    },
  ],
};
