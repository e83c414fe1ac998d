// Given names as Europe's news has them, for languages in which little else shows who is a man and who a woman.

/** Names of men, and endings of such names. */
export const hisNames = `
  fabrice maurice patrice brice colin justin robin corentin *tin *vin *o *os *us *as *is *er *el *an *en *bert *fried *hard *helm *rich *olf *win *ald *ard *ert *av *aw *ov *ev *ej
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
  sebastian stefan stephan thomas tobias walter werner wilhelm`;

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
  monika nina petra regina sabine sandra sarah sonja sophia sophie stefanie susanna tanja ursula vera verena`;
