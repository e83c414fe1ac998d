// Given names as Europe's news has them. In some languages little else shows who is a man and who a woman.

/** Names of men, and endings of such names. */
export const hisNames = `
  fabrice maurice patrice brice colin justin robin corentin *tin *vin *o *os *us *as *is *er *el *an *en *bert *fried *hard
  *helm *rich *olf *win *ald *ard *ert *av *aw *ov *ev *ej
  *ey *iy *ij *ir *yr *ik *ek *eck *ul *ur *or *är *ël *on *ian *ien *llah *eddin *bek adam alain alex alexandre
  alfred ali andré andy anatol antoine archie arne art augustin bart bernd bernie bill billy bob bobby brad brett
  bruce chad charles charlie christoph christophe chuck clint craig cyril dave david dean dick dirk dominic dominique
  doug drew dwight ed eddie emil emile eric ernst felix florent frank franz fred frédéric fritz gareth gary gavin
  geoff georg george georges gerd gerry giuseppe giovanni gianni luigi glenn götz graham grant greg guillaume
  gustave guy hank harry hartmut heinz henri henry herb horst hugh ibrahim ilja ilya ismail jack jacques jakob
  jacob jake jamie jeff jens jeremy jerome jérôme jerry jesse jim jimmy joachim joe johann john johnny joost jona
  jonah jordi jorge jörg josé josef joseph josh joschka joshua jürg kai karim karl keith kenneth kirk knut kolja
  konrad kurt kyle larry lech leif lloyd loïc luc luca ludwig luis luiz lutz mahmoud marc marcin mark martin mathieu
  matt matthieu max maxime mehmet micah michał mika mike mirza mohamed mohammad mohammed moritz muhammad mustafa
  narendra nate ned nick niels nikita nikola nikolai nils noah olaf ole pascal patrice patrick phil philip philipp
  philippe pierre piotr ralf ralph ray raymond recep rémi rené rick rob robbie rod roland roy rudi russ russell
  sam sascha scott sepp serge sergei sergi shaun sigmund stef stéphane steve stuart tariq ted terry thierry till
  tim tobi todd tom tommy toni tony ulf uwe veit vic vincent vitali wang wayne wes will willi willie wolfgang
  wolfram xi yannick yves yuri alexander andreas carl christian daniel dieter eberhard friedrich günter günther hans heinrich helmut jan
  johannes jürgen klaus claus lars manfred markus matthias maximilian michael nikolaus oliver otto peter rainer robert rolf rüdiger
  sebastian stefan stephan thomas tobias walter werner wilhelm
  caleb bradley luke ian callum kévin vito mauro danilo iker felipe arnaldo néstor héctor carsten ulrich björn dominik tino
  cem winfried reiner bodo lothar axel detlef márcio flávio aécio davi`;

/** Names of women, and endings of such names; a whole name counts for more than an ending of the other list. */
export const herNames = `
  *a *ine *ette *elle *ienne *ie *ah *lyn *leen *beth *gard *traud *traut *hild *ild *trud *borg *run *lore *ith
  *ice *ise *ïse *ène *grid *drid *veig *dís *dóttir abigail adele agnes agnès aileen alexis alison allison amy
  anaïs ann anne annegret anke ansgard antje april ashley astrid audrey ayşe beate birgit birte bridget brigid
  bronwyn carmen carol carole carolin cate cathy charlotte cheryl chloe chloé christel clare claire clémence
  constance courtney dagmar daphne dawn diane dolores doreen doris dorothee dorothy eileen elke ellen emily esther
  ester eve fay florence frances friederike gabriele gail gaye gerlinde gesche gill gillian grace greet gretchen
  gwen gwyneth harriet hazel heather hedwig heidi heike helen henrike hilary hildegard hillary imogen ines inés
  inès inge iris isabel isobel jane janet jeanne jennifer jenny jess jill joan joanne joy joyce judy june karen
  karin kate kathleen kathrin kathryn kathy katrin kay kelly kerstin kim kimberley kirsten kristen kristin laure
  lauren leonor lesley lilian lily linn liv lois lucy lynn mabel madison maeve maren margaret margarete margit
  margot margrethe maribel marion marit mary maud may megan mercedes merle meryl michal mildred milou miriam molly
  monique moran muriel nancy naomi nele nicole nikki noor odile olive paige pam pat penelope penny phyllis pilar
  priti rachel raquel renate rosalind rose roxane ruth sahar sally sara-jane sharon shirley silke simone siobhan
  stacey steffi sue susan susanne tamar tammy taylor theres tiffany tracy trish ulrike ursel ute vivian viviane
  vivien wendy wiebke winifred yael yasmin yvonne zoe zoë alexandra angela anja anna barbara bettina christina christine claudia
  daniela elisabeth eva hannelore ilse jana johanna julia jutta katharina katja laura lena lisa manuela maria marie martina melanie
  monika nina petra regina sabine sandra sarah sonja sophia sophie stefanie susanna tanja ursula vera verena
  niamh aoife myriam ginette alessia antonella donatella arianna camilla bianca greta giada loredana arantxa celia blanca
  ximena gabriela bärbel klara beatrix sahra marlene britta waltraud sónia madalena eduarda aline natália mafalda`;

/** More given names: they show where a full name begins. */
export const otherNames = `
  aaron adelino adrien adrián afonso agustín ainhoa aitor alan alba albert alberto aldo alejandro alessandra alessandro alfonso
  alfredo alice alicia alistair alois amanda amber amparo américo ana andrea andreia andrew andrés angelika angelo angus annalena
  annie anthony anton antonia antonietta antonio antónio aníbal armando armin arnaud arthur artur attilio aude augusto aurora
  aurélie austin baptiste bastien beatrice beatriz begoña ben benedikt benjamin benoît beppe bernadette bernard bernardino betty
  beverly boris brandon brenda brian brigitte brittany bruna bruno bryan bérénice camila camille carla carlo carlos carmela carola
  carolina caroline carolyn catarina caterina catherine cayetana celeste cesare chantal chiara christa christopher ciro clara
  claude claudio clive cláudia clément clémentine colette conceição concepción concetta constanze consuelo corinne cornelia
  corrado cosimo cristian cristina cynthia cécile cédric céline damien daniele danielle dario davide debora deborah debra declan
  delphine denis denise dennis derek diana didier diego dilma dina diogo domenico domingos donald donna douglas duarte duncan
  dylan eckart edith edoardo eduardo edward egon elena elias elijah elio elisa elizabeth elly emanuele emilio emma emmanuel
  encarnación enrico enrique erich erika esperanza esteban ethan ettore eugene eugenio eunice evelyn evo fabian fabien fabio
  fabrizio fabrício fanny fausto federica federico ferdinando fergus fermín fernanda fernando filipa filipe filippo finn fiona
  fleur florian franca francesca francesco francisca francisco franck franco franziska françois françoise frauke fábio fátima
  félix gabriel gabrielle gaetano gaspare gaël gaëlle gemma gennaro geoffrey gerald geraldo gerardo gerda gerhard giacomo
  giancarlo gianfranco gianluca gilbert giles gilles giorgia giorgio giovanna gisela giulia giulio giuseppina gloria gonzalo
  gonçalo gordon graça gregor gregory grégory gudrun guido guilherme guillermo gustav gustavo gérard hamish hanna hannah
  hans-peter harald harold hauke helena helga henriette henrique herbert hermann hernán hervé holger hubert hugo hélène ignacio
  ignazio ilaria imke ina ingo ingrid inmaculada inês ione irene irmgard isabella isabelle ismael ivan ivano iván jacqueline jaime
  jair james janice janine jason javier jean jean-claude jean-luc jean-marie jean-michel jean-pierre jean-yves jeffrey jerónimo
  jessica jesús joana joaquim joaquín jocelyn jonas jonathan jordan jose josefa joão joël juan juana judith jules julian juliana
  julie julien juliette julio julián justine júlia karine karl-heinz katherine kayla keir kevin kimberly laurence laurent lawrence
  lea leire leoluca leon leonardo letícia liam linda liz logan lorena lorenzo lori louis lucas lucia luciano lucie lucía ludovic
  ludovica luisa lukas lula lurdes luís luísa léa léo macarena maik maike malte manon manuel mara marcel marcello marcelo marco
  marcos marcus margarida margarita margaux margherita mariana mariano mariastella marilyn marina marine mario marta martha martim
  martine martín maría massimo mateo mateus matheus mathilde matilde matteo matthew mattia mauricio maurizio meike melissa mia
  michel michela michele michelle miguel mikel mirjam mirko monica montserrat morgane mário mélanie mónica nadia nadine najat
  natalia natalie nathalie nathan nayib neil nerea niall nichi nicholas nicola nicolas nicolás nigel niklas nives noelia nora
  norbert nuno nuria océane olga olivia olivier ornella oscar ottavia owen pablo pamela paola paolo pascale pasquale patricia
  patrizia patrícia paul paula pauline paulo pedro pierluigi piero pietro quentin rachida rafael raffaele raffaella ramón randy
  raphaël raúl rebecca reinhard renato renzo rhys ricarda ricardo riccardo richard rishi rita roberta roberto rocco rocío rodolfo
  rodrigo roger romain roman romano ronald rosa rosario rubén ruggero rui ryan rémy sabrina salvador salvatore samantha samuel
  samuele sandrine santiago sara saskia saverio sean sebastián serena sergio sigrid silvia silvio simon simona sofia sofía solène
  sonia stefania stefano stephanie stephen steven stéphanie susana svea sven svenja sylvain sylvia sylvie sébastien ségolène
  sérgio tatiana teresa tereza theresa therese thiago thorsten théo tiago timothy tiziana tommaso tomás torsten tracey trevor
  tullio tyler udo ugo umberto unai valentin valentina valerio valérie vanessa veronica veronika verónica vicente victoria
  vincenzo vinzenz vinícius viola virginia virginie vittorio volker véronique víctor vítor wagner wellington william xaver xavier
  yann yaël yolanda yvette zachary álvaro ángel ángela ángeles édouard élisa élisabeth élodie éléonore émilie éric étienne évelyne
  íngrid íñigo óscar úrsula`;
