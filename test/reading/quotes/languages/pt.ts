import type { Cases } from '../cases.ts';

/** Portuguese. Everything here is invented. */
export const pt: Cases = {
  rules: {
    'somebody who has no name': [
      ['«A ponte é segura», disse Ana Lobo. «Não aguenta outro inverno!», gritou alguém.', 'Ana Lobo', 'alguém'],
    ],
    'others who have no name': [
      [
        'Vários analistas acham que «o ataque se deve à ajuda do Ocidente», enquanto outros dizem que «pode ter outra causa».',
        'Vários analistas',
        'outros',
      ],
    ],
    'a company is called a company': [
      ['A Boltrix recolheu 2.000 carros. «A segurança está em primeiro lugar», declarou a empresa.', 'Boltrix'],
    ],
    'another one is somebody else': [
      [
        '«Foi uma bomba», conta uma mulher que mora em Tarna. «Não tive tempo». Outro conta: «Aqui a água partiu o muro».',
        'uma mulher',
        'uma mulher',
        'Outro',
      ],
    ],
    'a document speaks for whoever signed it': [
      ['«Sem a ponte a vila morre», diz o texto assinado pelo Conselho de Tarna.', 'Conselho de Tarna'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'Rute, de 39 anos, empregada de limpeza, perdeu o dinheiro na segunda.\n«Precisamos desse dinheiro», explicou ela.',
        'Rute',
      ],
    ],
    'a place between commas has no role': [
      [
        '«O sono foi a vítima», explica Rui Foster, professor da Universidade de Tarna, no Reino Unido, especialista em sono. O Reino Unido estuda muito.\n«Estamos a cansar o corpo», afirma o especialista.',
        'Rui Foster',
        'Rui Foster',
      ],
    ],
    'a role of the other gender is somebody else': [
      [
        'O jovem Rui Sal viu tudo. «Ele matou pessoas na ilha», contou. «Depois disparou sobre os outros», contou Nereia, de 15 anos, que se escondeu no lago.\n«Conseguia ouvi-lo respirar», recorda a jovem.',
        'Rui Sal',
        'Nereia',
        'Nereia',
      ],
      [
        'Ana Lobo saiu da prisão na quarta. O namorado, o jovem Rui Sal, esperava-a. «Só quero voltar a casa», disse a jovem.',
        'Ana Lobo',
      ],
    ],
    'a thing that tells something goes on to speak': [
      [
        'Assim se abre espaço para o senador Rui Lobo. Em nota, a legenda informou que a saída estava acordada. «Pedimos hoje o fim da sua filiação no partido».',
        'a legenda',
      ],
    ],
    'whom something is told does not say it': [
      ['A ministra Ana Lobo chegou tarde. Foi avisada de que «a ponte não aguenta outro inverno».', null],
    ],
    'whoever tells goes on in his account': [
      ['O relato de Lúcia Robalo continua: «Vimos a água subir e ninguém veio ajudar-nos».', 'Lúcia Robalo'],
    ],
    'a name behind what a role is for': [
      ['«A proposta não conta com ninguém», disse o candidato à Câmara Municipal Pedro Robalo.', 'Pedro Robalo'],
    ],
    'a saint in the name of a place is nobody': [
      ['«A proposta não conta com ninguém», disse a presidente do Porto São Pedro, Ana Lobo.', 'Ana Lobo'],
    ],
    'a body is not the person whose role names it': [
      [
        'Lúcia Campos fundou a Tarna Filmes em 2012. A produtora anunciou o fecho: “Não podemos continuar a pagar os salários”.',
        'A produtora',
      ],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['A autarca parece preocupada: “Já não acredito”.', 'A autarca'],
    ],
    'whoever answers is not whom the question is about': [
      [
        'A autarca Ana Lobo chegou tarde. Questionada sobre se o ministério pagará a ponte, respondeu: “Pagarão todos”.',
        'Ana Lobo',
      ],
    ],
    'a verb before a full name is no part of it': [
      ['Morre Carlos Ramos Sarno aos noventa anos. “Escrever é respirar”, dizia Ramos Sarno.', 'Carlos Ramos Sarno'],
    ],
    'a relative is somebody else': [
      [
        'Marcos Negro, de 19 anos, voltou a casa. “Estou bem, a sério”, disse Marcos. “Foi um pesadelo”, disse o pai.',
        'Marcos Negro',
        'o pai',
      ],
    ],
    'the article of the subject stands behind the verb': [
      [
        'O realizador Luís Torres apresenta o filme. “Precisava do dinheiro”, contou ao New York Times o realizador.',
        'Luís Torres',
      ],
    ],
    'words belong to whoever they are of': [
      [
        'Rui Lobo chegou com um cheque. “Vão tê-las na primavera”, insistiu.\nDo fundo da sala ouviu-se a voz de um carteiro reformado: “E quem diz isso às abelhas?”',
        'Rui Lobo',
        'um carteiro reformado',
      ],
    ],
    'who says what is done to somebody': [
      ['Uma ideia partilhada pelo autarca Hugo Neiva: «A segurança está primeiro».', 'Hugo Neiva'],
    ],
    'somebody introduced without a name': [
      ['«A ponte tem de ser refeita», disse uma fonte ligada ao processo.', 'uma fonte ligada ao processo'],
    ],
    'a verb that no list has ends what somebody is': [
      ['O pescador olha para mim: «A água chegou até aqui e nós estávamos sozinhos».', 'O pescador'],
      ['A autarca abre os braços: “Não temos dinheiro.”', 'A autarca'],
    ],
    'what is a particle elsewhere ends a name': [
      ['«A ponte está velha», avisa Hugo Neiva da Universidade de Sarna.', 'Hugo Neiva'],
    ],
    'a clause behind the reporter’s words has a subject of its own': [
      ['Ana Rocha espera. «Trabalho por turnos», comenta em voz alta, enquanto o filho sai.', 'Ana Rocha'],
    ],
    'whom a sentence tells of behind its place is what it is about': [
      [
        '«Tiraram-me tudo», diz Carlos Lobo.\nPor trás do plano está o austríaco Karl Rocha. «O nosso produto é folclore», diz.',
        'Carlos Lobo',
        'Karl Rocha',
      ],
    ],
    'a word for “without” goes on with a name': [
      ['«É preciso agir», denunciou a organização Médicos Sem Fronteiras.', 'Médicos Sem Fronteiras'],
    ],
    'where a name begins and ends': [
      [
        '«As notícias são tristes», diz à BBC News Brasil Helena Rocha. «Vemos o problema», conta Rocha.',
        'Helena Rocha',
        'Helena Rocha',
      ],
      [
        'A feira é no Parque João Lobo, diz o secretário, Carlos Rocha. «Teremos música», disse o secretário.',
        'Carlos Rocha',
      ],
      ['«Não há dados», disse a deputada PNR Inês Lobo.', 'Inês Lobo|deputada PNR'],
    ],
    'a name that opens with a small word': [["«Vamos recorrer já», disse Ana d'Orey.", "Ana d'Orey"]],
    'who only is described is not what the sentence is about': [
      [
        'Donald Wron pressionou o vizinho horas depois de um discurso do monarca britânico Carlos III, que defendeu a soberania. «Vai custar muito», atirou.',
        'Donald Wron',
      ],
    ],
    'a press release is whose its words say': [
      ['«A ponte está fechada», lê-se num comunicado do Ministério dos Portos.', 'Ministério dos Portos'],
    ],
    'a place does not speak': [
      [
        'O casamento era em São Carlos. «O noivo não sabia que ela chegava de barco», disse Carlos, um dos amigos.',
        'Carlos',
      ],
      ['Em Penha Clara, a ponte cedeu ontem à noite. «Ouvi um grande barulho», conta ela.', null],
      [
        'Em Penha Escura, os candeeiros apagam-se às 22h. «Primeiro chamaram-nos malucos», resume a autora da ideia.',
        'a autora da ideia',
      ],
    ],
    'a country is nobody': [
      [
        'A engenheira deixou o Chile por uma aldeia. «O escuro é bonito para quem vai embora na segunda-feira», disseram eles.',
        null,
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'A Agência Nacional dos Rios (ANR) fechou a ponte. “Não tínhamos escolha”, explicou a ANR.',
        'Agência Nacional dos Rios',
      ],
    ],
    'a word for a kind of bodies': [
      ['O PSR critica o plano. «A ponte não aguenta», escreveu o partido em comunicado.', 'PSR'],
      [
        'A Federação Nacional dos Rios prevê controlos. “Ninguém deve pescar sem licença”, declarou a organização.',
        'Federação Nacional dos Rios',
      ],
    ],
    'an according to does not take the verb behind it': [
      [
        'O ministro Luís Campos telefonou à autarca. Segundo o jornal O Tejo, disse-lhe: “Deixe-os cantar esta noite”.',
        'Luís Campos',
      ],
    ],
    'a name in marks speaks': [
      ['O restaurante “Dois Veados” anunciou: “Fechamos depois de trinta anos de trabalho”.', 'Dois Veados'],
      ['“Nenhum dos pilares da ponte era novo”, escreve o “Jornal do Tejo”.', 'Jornal do Tejo'],
    ],
    'a paper is called a paper again': [
      [
        'Segundo o Correio do Tejo, a ponte custou 40 milhões. A presidente Ana Rocha nega. “Nenhum dos pilares era novo”, escreve o jornal.',
        'Correio do Tejo',
      ],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'A parteira Ana Da Luz não viu o cais. O autarca Hugo Neiva está contente.\nDa Luz ri-se. «Volto a pé», conta.',
        'Ana Da Luz',
      ],
      ['“Ficámos sem nada num minuto”, conta Maria da Luz Antunes, de 71 anos.', 'Maria da Luz Antunes'],
    ],
    'what stands in brackets is no part of the sentence': [
      ['Ana Ferrão (que substituiu Paulo Lobo) disse: “A ponte é segura.”', 'Ana Ferrão'],
    ],
    'a point does not always end the sentence': [
      [
        'Marcos Lanich perdeu. «Doem-me as costas», escreveu no X. Questionado, Paulo Molina não respondeu.',
        'Marcos Lanich',
      ],
      ['«As bombas são velhas», disse A. Rocha, presidente da câmara.', 'A. Rocha'],
      ['“A ponte é segura”, disse o Dr. Paulo Lobo.', 'Paulo Lobo'],
    ],
    'a body has its whole name': [
      [
        '«Acompanhamos a situação», disse o Ministério das Relações económicas.',
        'o Ministério das Relações económicas',
      ],
      ['“Não tínhamos escolha”, explicou a Agência nacional de rios.', 'Agência nacional de rios'],
      ['«O inverno será longo», disse a Sociedade de proteção dos faróis.', 'Sociedade de proteção dos faróis'],
    ],
    'the speaker between two commas': [['«Estamos cansados de esperar», foram as palavras de Rui Sá.', 'Rui Sá']],
    'whoever asks does not answer': [
      [
        'Lucas Ferrão dirigia o porto. «E quem pagou as bombas?», perguntou Teresa Vidigal.\n«O rio paga tudo.»',
        'Teresa Vidigal',
        'Lucas Ferrão',
      ],
    ],
    'what reads on from a quotation does not speak': [
      ['“Não vamos esvaziar” as aldeias do vale, disse em conferência de imprensa Ana Lobo.', 'Ana Lobo'],
    ],
    'a press release is whose the text speaks of': [
      [
        'Luís Lobo partiu. A Comissão “toma nota dos receios dos portos”, segundo um comunicado divulgado de madrugada.',
        'Comissão',
      ],
      [
        'Os investigadores voltaram ao rio. «Encontrámos borboletas de outra espécie», lê-se no comunicado.',
        'Os investigadores',
      ],
    ],
    'an adverb behind the article': [
      [
        'O programa Sol Vidal, exibido pela rádio, teve uma entrevista com o professor Lucas Ferrão, de Tarna. Naquela entrevista, o então anónimo professor argumentou que «nos faltam bombas e barcos».',
        'Lucas Ferrão',
      ],
    ],
    'the object of a verb without a subject': [
      [
        'Helena Sarmento chegou tarde. Criticou a posição da Guarda Costeira porque «ninguém nos ouve há anos».',
        'Helena Sarmento',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        'Ana Rocha falou no porto. «As bombas são velhas», disse.\n## «Ninguém nos ajudou naquela noite»\nA ponte continua fechada.\n## «Voltaremos na primavera», promete Luís Ferrão',
        'Ana Rocha',
        'Luís Ferrão',
      ],
    ],
    'where somebody comes from': [
      [
        'Helena Sarmento saudou o público. O autarca Lucas Ferrão falou primeiro e a portuguesa recordou a visita: «Faltam-nos bombas.»',
        'Helena Sarmento',
      ],
    ],
    'a subject set apart behind the verb': [
      ['«Faltam-nos bombas», em especial a marina nova, disse Helena Sarmento à rádio.', 'Helena Sarmento'],
    ],
    'the object of an infinitive is no subject': [
      ['Coube à ministra Ada Ribas responder: «A ponte tem de ser refeita».', 'Ada Ribas'],
      [
        'Ao sobrevoar Tarna ainda alagada, o presidente Bruno Vidigal fugiu ao assunto: «Faltam-nos bombas.»',
        'Bruno Vidigal',
      ],
    ],
    'whoever the next sentence names has the role': [
      [
        'Primeiro-ministro reage ao caos no porto. “Já não temos bombas”, disse o primeiro-ministro. Bruno Seixas falava em Sarna.',
        'Bruno Seixas',
      ],
    ],
    'what a role is of can be several things': [
      [
        'A secretária de Estado da Ciência e Tecnologia disse que “já não temos bombas”.',
        'A secretária de Estado da Ciência e Tecnologia',
      ],
    ],
    'what is only spoken of': [
      [
        '“A ponte resiste a tudo”. Isto foi afirmado pelo ministro Rui Sá numa reunião com o presidente da Sarna, Ole Brandvik. “A ponte fica”, acrescentou.',
        'Rui Sá|ministro',
        'Rui Sá|ministro',
      ],
      [
        'Helena Sarmento lembrou o jogo com o Tarna, para a Taça do Sul, no qual «a equipa não correu nada bem».',
        'Helena Sarmento',
      ],
      [
        'As duas pontes já estão fechadas, disse à Lusa fonte do porto de Sarna. “Já não temos bombas.”',
        'fonte do porto de Sarna',
      ],
      [
        '«Trabalho à noite», diz Lucas Ferrão. Teresa Vidigal tem os olhos vermelhos. «Esperámos toda a noite, e ninguém veio.»',
        'Lucas Ferrão',
        'Teresa Vidigal',
      ],
    ],
    'what opens a sentence only tells when': [
      [
        'O autarca Carlos Corvo está na sessão. Posteriormente precisou que “ninguém pagará a ponte”. Ademais lembrou que “o dinheiro não se perdeu e vai chegar”.',
        'Carlos Corvo',
        'Carlos Corvo',
      ],
      [
        'Juraj Lapin chegou cedo. Posteriormente Lapin escreveu: “A ponte vai aguentar também este inverno.”',
        'Juraj Lapin',
      ],
      [
        'Rosa Seixas pediu calma. “Já não temos bombas”, garantiu. Tudo isto depois de que a autarca, Ana Lobo, anunciou um plano. “Ninguém as repara”, disse.',
        'Rosa Seixas',
        'Rosa Seixas',
      ],
    ],
    'whom an agency quotes is no part of its name': [
      [
        '“Já não temos bombas”, disse à agência Lis Bruno Seixas, aludindo à ponte. “Ninguém as repara”, disse o bastonário da Ordem dos Médicos.',
        'Bruno Seixas',
        'Bruno Seixas',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'O suspeito, de 34 anos, confessou o furto, disse o diretor do zoo, Hugo Neiva.\n«Agia sozinho», acrescentou.',
        'Hugo Neiva',
      ],
      ['Segundo informa a Norpres, Luís Lobo disse que a ponte cai. «É preciso fechá-la», acrescentou.', 'Luís Lobo'],
      [
        'Luís Ferrão deixou a sala porque «a paciência acabou», disse Ana Rocha.\n«Aqui já ninguém nos ouve há muito tempo.»',
        'Ana Rocha',
        'Ana Rocha',
      ],
    ],
    'a word that only begins like a role is no form of it': [
      [
        'O autarca Bruno Lobo recebeu Ana Ferreira. Ferreira pediu calma. “Já não temos bombas”, disse.',
        'Ana Ferreira',
      ],
    ],
    'a name behind the complement of its role': [
      ['“É inaceitável”, disse a ministra da Família Carla Bento do PSD.', 'Carla Bento|ministra da Família'],
      [
        '“Não pararemos”, garante o deputado do PSD e antigo autarca de Sarna Ricardo Corvo.',
        'Ricardo Corvo|deputado do PSD e antigo autarca de Sarna',
      ],
      [
        'O secretário de Estado Hugo Neiva falou no porto. O secretário de Estado dos Assuntos Fiscais foi breve. «A barcaça é segura», disse.',
        'Hugo Neiva',
      ],
      [
        '“Já não temos bombas”, disse a reitora da Universidade Federal de Sarna.',
        'a reitora da Universidade Federal de Sarna',
      ],
      [
        '“Já não temos bombas”, disse o secretário de Estado sarnense, cardeal Bruno Seixas, à chegada.',
        'Bruno Seixas|secretário de Estado sarnense',
      ],
      [
        '“Já não temos bombas”, disse a porta-voz da Comissão europeia para a água, Rosa Seixas.',
        'Rosa Seixas|porta-voz da Comissão europeia para a água',
      ],
      ['“Nada muda”, disse o Presidente sarnense, Bruno Seixas.', 'Bruno Seixas|Presidente sarnense'],
    ],
    'a role of a body whose other name the text gives': [
      [
        'Rosa Seixas, diretora da Águas de Sarna, chegou tarde. A ministra Ana Lobo está calada. “Já não temos bombas”, disse a diretora da empresa.',
        'Rosa Seixas',
      ],
    ],
    'a role with something stuck to its front': [
      [
        '“Já não temos bombas”, disse a ex-vereadora para a água do porto, Rosa Seixas.',
        'Rosa Seixas|ex-vereadora para a água do porto',
      ],
    ],
    'an according to governs no more than the role': [
      [
        'O advogado Bruno Seixas falou ontem. Segundo o advogado, Lobo quis voltar. “É um homem cansado”, disse.',
        'Bruno Seixas',
      ],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Lucas Ferrão votou cedo. "Quanto mais, melhor para todos", disse, acrescentando ter a certeza de que "a maioria votará bem".',
        'Lucas Ferrão',
        'Lucas Ferrão',
      ],
      [
        'Rosa Seixas pediu calma. Recorda que o autarca Bruno Lobo avisou tarde. “Já não temos bombas”, lamenta.',
        'Rosa Seixas',
      ],
    ],
    'what news copy opens with is no part of the sentence': [
      ['NOVA SARNA, 6 mai. 2031 (AS) — A cidade espera. “Já não temos bombas”, disse.', null],
    ],
    'a name behind prepositions alone is nobody who speaks': [
      ['Ninguém o esperava no Vale Fundo. “Já não temos bombas”, disse.', null],
    ],
    'speaker and verb before the quotation': [
      ['O ministro Rui Lobo: “O decreto está pronto”. Tavares: “É um trabalho de meses”.', 'Rui Lobo', 'Tavares'],
      ['Sarna – a cidade do rio – acordou cedo, e Marta Rios disse: “Vamos remar.”', 'Marta Rios'],
      [
        'Segundo o jornal «Voz de Sarna», Teresa Vidigal, presidente do porto, disse que «as bombas são velhas e ninguém as vê».',
        'Teresa Vidigal',
      ],
      ['Teresa Vidigal disse: «A ponte vai reabrir antes do inverno.»', 'Teresa Vidigal'],
      ['Lucas Ferrão disse que «a ponte vai aguentar muitos anos», escreve a Voz de Sarna.', 'Lucas Ferrão'],
      [
        'Contactado pela rádio, Lucas Ferrão, que dirige o porto, respondeu que «as bombas já não servem».',
        'Lucas Ferrão',
      ],
      ['Os pescadores agradeceram a Teresa Vidigal e disseram: «Esperámos tempo de mais.»', 'Os pescadores'],
    ],
    'verb, then speaker, after the quotation': [
      ['«As bombas são velhas», disse Ana Pastor.', 'Ana Pastor'],
      ['Lucas Ferrão cala-se, mas «a ponte vai reabrir antes do inverno», garantiu Teresa Vidigal.', 'Teresa Vidigal'],
      ['«A ponte vai reabrir», garantiu à Rádio Sarna o novo diretor do porto, Lucas Ferrão.', 'Lucas Ferrão'],
      ['“Não há bombas”, disse a ministra cessante.', 'a ministra cessante'],
    ],
    'the fullest role that the text gives': [
      [
        '“A ponte vai cair”, diz Lucas Ferrão, 54, diretor do porto de Sarna.',
        'Lucas Ferrão|diretor do porto de Sarna',
      ],

      [
        'A diretora Teresa Vidigal chegou tarde. «Já não temos bombas», disse Teresa Vidigal, diretora do porto de Sarna.',
        'Teresa Vidigal|diretora do porto de Sarna',
      ],
    ],
    'a role beside the name': [
      ['«As bombas são velhas», disse a senhora ministra Ana Rocha.', 'Ana Rocha|ministra'],
      ['«As bombas são velhas», disse a presidente Ana Maria Rocha.', 'Ana Maria Rocha'],
      ['«Vemos que estes barcos não chegam», explicou o CEO, Paulo Ribas.', 'Paulo Ribas|CEO'],
      [
        '«Já não temos bombas», disse Lucas Ferrão, diretor do porto de Sarna.',
        'Lucas Ferrão|diretor do porto de Sarna',
      ],
      ['O presidente Lucas Ferrão, antigo professor, disse: «As bombas são velhas.»', 'Lucas Ferrão'],
      ['“Não há bombas”, disse o Dr. Luís Tarno.', 'Luís Tarno'],
    ],
    'according to': [
      ['Segundo o relatado pelo comandante Hugo Neiva, «o barco estava parado».', 'Hugo Neiva'],
      ['Dura foi a resposta do árbitro Luís Lobo, segundo o qual “houve uma falta enorme no golo”.', 'Luís Lobo'],
      ['Ana Rocha partiu. Na sua opinião, o arguido “agiu friamente e com método todo o dia”.', 'Ana Rocha'],
      [
        '“Volta de mãos vazias”, critica Luís Lobo, enquanto para Ana Costa “o porto foi esquecido por todos”.',
        'Luís Lobo',
        'Ana Costa',
      ],
      ['Segundo Teresa Vidigal, «a ponte nunca foi segura para camiões».', 'Teresa Vidigal'],
      [
        'Lucas Ferrão ouviu em silêncio. Nas palavras da engenheira Teresa Vidigal, «a ponte nunca foi segura».',
        'Teresa Vidigal',
      ],
    ],
    'a pronoun': [
      ['Carlos Lobo recebeu Ana Rocha. «Acabaremos a tempo», conta aquela que dirige a obra.', 'Ana Rocha'],
      ['Ana Rocha recebeu Carlos Lobo. «Acabaremos a tempo», conta aquele que dirige a obra.', 'Carlos Lobo'],
      ['Teresa Vidigal ligou a Lucas Ferrão. «Não vamos embora», disse ele.', 'Lucas Ferrão'],

      ['Teresa Vidigal recebeu o diretor do porto, Lucas Ferrão. «Ninguém nos ouve», diz ele.', 'Lucas Ferrão'],
      [
        'Lucas Ferrão chegou cedo. Bruno Seixas chegou tarde.\nA presidente Teresa Vidigal elogiou Lucas Ferrão. «Só trabalhei», disse ele.',
        'Lucas Ferrão',
      ],
      ['Teresa Vidigal recebeu o diretor do porto, Lucas Ferrão. «Ninguém nos ouve», diz ela.', 'Teresa Vidigal'],
    ],
    'whoever was named last': [
      ['O autarca perguntou a Rui Lobo pelo farol. “Não vendi nada”, respondeu o visado.', 'Rui Lobo'],
      [
        'O presidente Duarte Pires recebeu o advogado, Lucas Ferrão. Este, por seu lado, prometeu recorrer. «A lei está connosco», frisou.',
        'Lucas Ferrão',
      ],
    ],
    'a verb without a subject': [
      [
        '“A obra será rápida”, disse o autarca Bruno Sales.\nA Associação Água Clara levou-o a tribunal. “Trazem-nos a água em camiões”, recorda no recurso.',
        'Bruno Sales',
        'Associação Água Clara',
      ],
      ['A ponte fechou ontem. Garante que «a obra será rápida».', null],

      ['A Câmara de Sarna fechou a ponte. Em comunicado, garante que «a obra será rápida».', 'Câmara de Sarna'],

      [
        'Teresa Vidigal dirige o porto. Já sobre as perguntas na comissão de Sarna, garante: «Não menti a ninguém.»',
        'Teresa Vidigal',
      ],
      [
        'Teresa Vidigal recebeu a Gazeta. As pontes são «velhas amigas da cidade e dos barcos», esclarece, frisando que «nenhuma delas vai cair».',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
      [
        'Teresa Vidigal dirige o porto. Sobre Lucas Ferrão, «falta-lhe a coragem de outros tempos», lamenta.',
        'Teresa Vidigal',
      ],
      ['«Falta-nos gente», desabafou Teresa Vidigal. «E dinheiro», acrescentou.', 'Teresa Vidigal', 'Teresa Vidigal'],
      ['Ana Rocha falou ontem.\nDisse que Luís Tarno estava cansado. “Não há bombas”, acrescentou.', 'Ana Rocha'],
    ],
    'cut in two around the speaker': [
      ['“Já não temos bombas - disse Rosa Seixas -, e ninguém as repara”.', 'Rosa Seixas', 'Rosa Seixas'],
      [
        'Lucas Ferrão cala-se, mas «as bombas são velhas», explica Teresa Vidigal, «e falham todas as semanas».',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
      [
        '«As bombas são velhas», explica Teresa Vidigal. «Falham todas as semanas.»',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
    ],
    'speech that a dash opens': [
      [
        '— A ponte vai reabrir antes do inverno — promete Teresa Vidigal. — As bombas já vêm a caminho.',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
    ],
    'a surname stands for the full name': [
      ['Nora Lobo recebeu as vítimas. "Ouço-as com atenção", disse Lobo.', 'Nora Lobo'],
      ['“A ponte fica onde está”, disse Marcela. Marcela Sá Melo Dias dirige o porto.', 'Marcela Sá Melo Dias'],
      ['A presidente Teresa Vidigal inaugurou a ponte. «Aguentou bem», disse Vidigal.', 'Teresa Vidigal'],
    ],
    'a role stands for the name': [
      [
        'O autarca Carlos Corvo fechou a ponte. O mesmo autarca admitiu: “Eu também não sabia”.',
        'Carlos Corvo|autarca',
      ],
      [
        'A nadadora ganhou o primeiro título há dez anos.\nNora Vidal disse que “a primeira medalha foi a mais difícil de todas”.\nA nadadora treina ainda todos os dias. “Gosto do frio.”',
        'Nora Vidal',
        'Nora Vidal',
      ],
      [
        'Nora Vidal constrói pontes há trinta anos.\nUm pescador encolhe os ombros: “Ninguém nos perguntou nada.”\nA engenheira trouxe mapas. “A ponte vai aguentar”, diz.',
        'Um pescador',
        'Nora Vidal',
      ],
      [
        'Lucas Ferrão partiu. Teresa Vidigal dirige o moinho. «Não temos farinha», disse a presidente da empresa.',
        'Teresa Vidigal',
      ],
      [
        'O ministro Juan Lobo chegou. A ministra Inês Costa chegou depois. Lobo partiu. “O país fez a sua parte”, disse a ministra.',
        'Inês Costa',
      ],
      [
        'A prefeita Rosa Seixas falou com Bruno Lobo. Lobo calou. “Já não temos bombas”, disse a prefeita.',
        'Rosa Seixas',
      ],
      [
        'Teresa Vidigal, presidente da câmara, recebeu Ana Prado. Prado chegou tarde. «Aguentou bem», disse a presidente.',
        'Teresa Vidigal',
      ],
    ],
    'a role in other words': [
      [
        'O chefe do Governo, Luís Lobo, chegou ontem. Pedro Costa dorme. “Portugal fez a sua parte”, disse o primeiro-ministro.',
        'Luís Lobo',
      ],
      [
        'O presidente de Sarna, Lucas Ferrão, falou ao lado do general Duarte Pires. «Aguentámos bem», afirmou o chefe de Estado.',
        'Lucas Ferrão',
      ],
    ],
    'whoever a relative pronoun stands for': [
      ['A mesma opinião tem a deputada Ada Ribas, para quem «a barcaça é segura».', 'Ada Ribas'],
      [
        'A ministra Helena Sarmento ouviu o diretor do porto, Lucas Ferrão, que disse: «Faltam-nos bombas.»',
        'Lucas Ferrão',
      ],
    ],
    'a given name shows who she is': [
      [
        'Lucas Ferrão recebeu Teresa Vidigal. Os dois falaram uma hora. «Ninguém nos ouve», diz a autarca.',
        'Teresa Vidigal',
      ],
    ],
    'what the words stand in speaks': [
      ['A juíza Teresa Vidigal foi dura. «O porto fez o que podia», lê-se no acórdão de Sarna.', 'acórdão de Sarna'],
    ],
    'a body or an unnamed source': [
      ['«A ponte é segura», disse Ana Lobo. «Já não acreditamos em si», gritou a multidão.', 'Ana Lobo', 'a multidão'],
      ['A família de Marcos Negro: “Queremos justiça para o nosso filho”.', 'A família de Marcos Negro'],
      [
        '«Não houve feridos», disse fonte da Proteção Civil Municipal de Lisboa.',
        'fonte da Proteção Civil Municipal de Lisboa',
      ],
      ['“A ponte é segura”, disse o autor e jornalista.', 'o autor e jornalista'],
      [
        'A Agência Portuguesa para o Ambiente avisa que «a ponte já não aguenta».',
        'Agência Portuguesa para o Ambiente',
      ],

      ['Fonte da Proteção Civil disse à Lusa que «o fogo já está dominado».', 'Fonte da Proteção Civil'],

      ['«As válvulas nunca foram testadas», diz um funcionário do porto.', 'um funcionário do porto'],
      [
        'A ponte abanava há semanas, um pescador com trinta anos de ofício disse que ia cair. «É muito velha», acrescentou.',
        'um pescador',
      ],
    ],
    'whose words a noun announces': [
      ['A revolta de Hugo Neiva foi breve: «Ninguém nos ouve».', 'Hugo Neiva'],
      ['As palavras de Ana Lobo foram claras: "Não há água para todos".', 'Ana Lobo'],
    ],
    'the same source is whoever was cited last': [
      [
        'O Ministério da Defesa disse que o barco chegou. "Recebemos o alerta às nove", afirmou a mesma fonte.',
        'Ministério da Defesa',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'O diretor de uma fundação que ajuda os doentes, o professor Paulo Lobo, explica: "As bombas são velhas".',
        'Paulo Lobo|diretor de uma fundação',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'O diretor-geral da OMS, Lucas Ferrão, visitou Sarna. O prefeito Bruno Seixas agradeceu. "Faltam vacinas", disse o chefe da OMS.',
        'Lucas Ferrão',
      ],
    ],
    'two speakers at once': [
      ['Os dois vereadores, Ada Ribas e Hugo Neiva, explicam: «A barcaça é segura».', 'Ada Ribas e Hugo Neiva'],
      [
        '«Não vamos embora», disseram a ministra Ana Lobo, o autarca Rui Sá e o deputado Ole Brandvik.',
        'Ana Lobo, Rui Sá e Ole Brandvik',
      ],

      [
        'A ministra da Energia, Teresa Vidigal, e o presidente da câmara, Lucas Ferrão, afirmaram: «A ponte já não aguenta.»',
        'Teresa Vidigal e Lucas Ferrão',
      ],

      ['«Não vamos embora», responderam Ana Lobo, Rui Sá e Ole Brandvik.', 'Ana Lobo, Rui Sá e Ole Brandvik'],
      ['«Não vamos embora», disseram Teresa Vidigal e Lucas Ferrão.', 'Teresa Vidigal e Lucas Ferrão'],
    ],
    'the sentence behind tells who said it': [
      ['«Foi uma bomba, alagou tudo». Assim descreve um morador a tempestade de domingo.', 'um morador'],
      ['A barcaça continua parada: «Faltam peças». Foi o que disse a vereadora Ada Ribas.', 'Ada Ribas'],
      [
        'Teresa Vidigal cala-se. «A ponte já não aguenta nada.» O alerta foi deixado pelo engenheiro Lucas Ferrão.',
        'Lucas Ferrão',
      ],

      ['«A ponte aguenta há trinta anos.» O aviso foi feito por Lucas Ferrão.', 'Lucas Ferrão'],

      [
        'Rosa Lobo está calada. “Já não temos bombas”. Foi desta forma que Bruno Seixas abriu a sessão, deixando um aviso: “E ninguém as repara”.',
        'Bruno Seixas',
        'Bruno Seixas',
      ],
      [
        'Teresa Vidigal recebeu Lucas Ferrão. «A ponte aguenta há trinta anos.» A garantia é do engenheiro Paulo Mendo.',
        'Paulo Mendo',
      ],
    ],
    'whoever spoke last goes on': [
      [
        'Teresa Vidigal dirige o porto. «As bombas são velhas», disse Lucas Ferrão.\n«Esperámos tempo de mais.»',
        'Lucas Ferrão',
        'Lucas Ferrão',
      ],
      [
        'Lucas Ferrão disse na segunda-feira que a ponte aguenta. «Não vamos sair», responderam os pescadores. «O mar está muito alto.»',
        'os pescadores',
        'os pescadores',
      ],
      [
        '«A ponte vai fechar», disse Teresa Vidigal. Certo é que «as bombas são velhas e falham todas as semanas».',
        'Teresa Vidigal',
        'Teresa Vidigal',
      ],
      [
        'Ana Prado espera lá fora. «A ponte aguenta», promete o presidente da câmara, Lucas Ferrão. «Cuidámos dela», acrescenta o antigo capitão dos bombeiros.',
        'Lucas Ferrão',
        'Lucas Ferrão',
      ],
    ],
    'not the person spoken to or about': [
      ['“A ponte é segura”, disse Ferrão, que conhece Paulo Lobo.', 'Ferrão'],
      ['Helena Sarmento chegou. Naquela sala vazia alegou que «ninguém nos ouve há anos».', 'Helena Sarmento'],
      [
        '«Não vamos embora», disse aos jornalistas Teresa Vidigal, depois de agradecer ao advogado, Lucas Ferrão.',
        'Teresa Vidigal',
      ],
    ],
    'a body is called by its kind again': [
      ['A Cruz Azul está calada há anos. «Estamos chocados», explica a ONG.', 'Cruz Azul'],
      [
        'A Fundação Lobo abriu as portas. O ministro Rui Sá chegou tarde. «Não é uma crise», disse a fundação em comunicado.',
        'Fundação Lobo',
      ],
    ],
    'a pair stands for two names': [
      ['Ana e Lúcia Ribas denunciaram o capitão. «Gritava connosco», afirmam as duas irmãs.', 'Ana e Lúcia Ribas'],
      [
        'Teresa Vidigal e Lucas Ferrão subiram ao vulcão. «A montanha respira», disseram os dois cientistas.',
        'Teresa Vidigal e Lucas Ferrão',
      ],
    ],
    'not whom the quotation calls by name': [
      ['Teresa Vidigal recebeu Lucas Ferrão. «Obrigado, Lucas, por teres vindo ao porto.»', 'Teresa Vidigal'],
    ],
    'a role is not whoever works for it': [
      ['O gabinete do presidente fechou na segunda-feira. «As bombas são velhas», disse Lucas Ferrão.', 'Lucas Ferrão'],
      [
        'O presidente Lucas Ferrão ficou calado. «Já não temos bombas», disse a porta-voz do presidente.',
        'a porta-voz do presidente',
      ],
    ],
    'quotations joined by an “and”': [
      ['«A ponte já não aguenta» e «ninguém paga as obras», disse Lucas Ferrão.', 'Lucas Ferrão', 'Lucas Ferrão'],
    ],
    'a role that says whose it is': [
      ['A cantora Ana Lobo está no hospital. "Ela é forte", contou a mãe dela.', 'a mãe dela'],
      ['A cantora Ana Lobo está no hospital. "Está tudo bem", disse o seu advogado.', 'o seu advogado'],
      ['Teresa Vidigal morreu na segunda-feira. «Era uma mulher forte», disse a sua irmã.', 'a sua irmã'],
    ],
    'one, and no word tells who': [
      ['A ponte fechou na segunda-feira. Certo é que «as bombas são velhas e falham todas as semanas».', null],
      ['Lucas Ferrão partiu. «Fugimos todos», contou um deles.', 'um deles'],
    ],
    'marks of every kind': [
      ['Marta Rios suspirou: “Esperámos todo o inverno, e o barco não veio.', 'Marta Rios'],
      ['"As bombas são velhas”, disse Ana Rocha.', 'Ana Rocha'],
    ],
    'a verb of several is said by several': [
      ['O porto fechou ontem. «Vimos o fumo e saímos a correr», disseram testemunhas.', 'testemunhas'],
      ['Lucas Ferrão recebeu os moradores. «Fugimos todos», contaram.', null],

      ['Lucas Ferrão foi-se embora. «Fugimos todos», contaram os moradores.', 'os moradores'],
    ],
    'a word for a kind of people': [
      [
        'O geólogo Lucas Ferrão subiu ao vulcão com o guia Rui Sá. Sá ficou em baixo. «A montanha respira», disse o cientista.',
        'Lucas Ferrão',
      ],
    ],
    'words that are relayed': [['O jornal Gazeta cita uma testemunha: «Fugimos todos da ponte.»', 'uma testemunha']],
    'a name behind a word for named': [
      ['«Esperei muito», disse um pescador chamado Lucas Ferrão.', 'Lucas Ferrão|pescador'],
    ],
    'whom the next sentence names': [
      ['«A ponte vai cair em breve.» Lucas Ferrão dirige o porto há dez anos.', 'Lucas Ferrão'],
      [
        '«Estamos cansados», disse a presidente. Teresa Vidigal abriu a loja às seis. Vidigal, a padeira de Sarna, vende pão.',
        'a presidente',
      ],
    ],
    'a name signs the quotation': [
      ['«A ponte vai cair em breve.» - Lucas Ferrão, presidente da câmara', 'Lucas Ferrão'],
    ],
    'a name behind where something was said': [
      ['«Temos de melhorar», admitiu após o conselho Ana Lobo.', 'Ana Lobo'],
      [
        '“É normal sentir tristeza”, disse à BBC News Brasil, por videochamada, o psiquiatra André Brunel.',
        'André Brunel',
      ],
      ['«A ponte vai cair», escreveu Lucas Ferrão na rede social X.', 'Lucas Ferrão'],
    ],
    'an age says who it is': [
      ['Lucas Ferrão, de 54 anos, foi ouvido com Rui Sá. «Não fiz nada», disse o homem de 54 anos.', 'Lucas Ferrão'],
    ],
    'figures do not speak': [['Segundo os últimos números, disse Lucas Ferrão, «a ponte perde água».', 'Lucas Ferrão']],
    'a clause of its own before the verb': [
      ['Quando chegou ao porto, o ministro Lucas Ferrão disse: «A ponte vai cair.»', 'Lucas Ferrão'],
    ],
    'a role that only the last speaker can have': [
      ['«Não fui eu», disse o arguido. O advogado Rui Lobo considerou que «não há provas».', 'o arguido', 'Rui Lobo'],
      ['«A ponte vai cair», disse Lucas Ferrão. «Não há dinheiro», disse o autarca.', 'Lucas Ferrão', 'Lucas Ferrão'],
      [
        '«Não há bombas», disse a virologista Teresa Vidigal. A pintora Ana Rocha calou-se. «Tenho esperança», disse a diretora do instituto.',
        'Teresa Vidigal',
        'a diretora do instituto',
      ],
    ],
    'an “and” opens a clause of its own': [
      ['Lucas Ferrão ficou calado e Teresa Vidigal disse: «A ponte vai cair.»', 'Teresa Vidigal'],
    ],
    'whose answer it is': [
      ['A ministra Ana Lobo cala-se. A denúncia de Carlos Tavares: “Não votaremos este texto”.', 'Carlos Tavares'],
      [
        '«Quem paga a ponte?», perguntou Teresa Vidigal a Lucas Ferrão. «O Estado», respondeu este.',
        'Teresa Vidigal',
        'Lucas Ferrão',
      ],
    ],
    'a word for nobody in particular is no name': [
      ['A autarca Ana Lobo falou. Resultado: “Não há dinheiro para a ponte”.', 'Ana Lobo'],
      ['A engenheira Ada Ribas já pensa na próxima ponte. Só lamenta uma coisa: «O meu avô não a viu».', 'Ada Ribas'],
      ['O autarca, Lucas Ferrão, pediu ajuda. Ninguém respondeu. "Estamos sozinhos", disse.', 'Lucas Ferrão'],
    ],
  },
  speech: [
    ['a film', 'O filme «Os rios que nunca dormem» estreia em Sarna.', 0],
    ['a book in apposition', 'O romance de Inês Prado, «A casa onde ninguém espera», sai em maio.', 0],
    [
      'a song with its author',
      'No refrão, «eu conto os barcos que não voltam mais», a voz de Inês Prado desaparece.',
      0,
    ],
    ['a banner', 'Num cartaz lia-se «Queremos água, não queremos promessas».', 0],
    ['a programme', 'O programa «Rios para todos os que vierem» começa em março.', 0],
    ['a nickname', 'Os vizinhos chamam-lhe «o senhor das bombas».', 0],
    ['a fragment', 'Teresa Vidigal falou de um inverno «muito duro» para o porto.', 0],
    ['a clause after que', 'Teresa Vidigal lembrou que «o porto não tem bombas».', 1],
    ['words without a verb of saying', 'Teresa Vidigal está zangada. «Ninguém nos ouve há dez anos.»', 1],
    ['behind a colon', 'Lucas Ferrão encolhe os ombros: «Eu avisei toda a gente.»', 1],
    ['a plan within what is reported', 'A ministra Marta Rios disse que o projeto “mar sem lixo” começa em março.', 0],
  ],
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
    {
      title: 'Futebol: Amoreirense despede treinador após sétima derrota',
      standfirst: 'Clube do Minho anunciou a rescisão por mensagem.',
      paragraphs: [
        'O Amoreirense comunicou na segunda-feira a saída de Octávio Galvão, 54 anos, que orientava a equipa desde agosto.',
        '«Estava a jantar com a minha filha quando o telemóvel começou a tocar», relatou o técnico em entrevista ao canal Bancada. «Ela leu-me a notícia em voz alta.»',
        'O presidente dos minhotos, Sebastião Lage, assegura que tentou ligar-lhe. «Gosto muito do Octávio como pessoa, mas o futebol é isto», justificou-se, já de madrugada, à porta do estádio.',
        '«Também temos culpa, e muita», admitiu o avançado brasileiro Wesley Prado, melhor marcador da equipa.',
        'O capitão, Gonçalo Bessa, a cumprir castigo, viu o último jogo da bancada. E não gostou do que ouviu. «Assobiar miúdos de 18 anos não é ser adepto, é ser cobarde».',
        'Lage desmente salários em atraso. «Quem disser isso vai ter de o provar em tribunal».',
      ],
      speakers: [
        'Octávio Galvão',
        'Octávio Galvão',
        'Sebastião Lage',
        'Wesley Prado',
        'Gonçalo Bessa',
        'Sebastião Lage',
      ],
    },
  ],
};
