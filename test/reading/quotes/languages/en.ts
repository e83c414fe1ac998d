import type { Cases } from '../cases.ts';

/** English. Everything here is invented. */
export const en: Cases = {
  rules: {
    'somebody who has no name': [
      [
        '“The bridge is safe,” said Nora Fenwick. “It will not hold another winter!” someone shouted.',
        'Nora Fenwick',
        'someone',
      ],
    ],
    'others who have no name': [
      [
        'Several analysts think that “the attack is due to the aid of the West”, while others say that “it may have another cause”.',
        'Several analysts',
        'others',
      ],
      [
        '“The bridge is safe,” said Nora Fenwick. Others say: “It will not hold another winter.”',
        'Nora Fenwick',
        'Others',
      ],
    ],
    'a company is called a company': [
      [
        'Tarn Energy said it was sorry. “We are working to fix the pipes,” the company said. “It will take a week,” it added.',
        'Tarn Energy',
        'Tarn Energy',
      ],
    ],
    'another one is somebody else': [
      [
        '“It was a bomb,” says a woman who lives in Tarn. “I had no time.” Another says: “The water broke the wall here.”',
        'a woman',
        'a woman',
        'Another',
      ],
    ],
    'a document speaks for whoever signed it': [
      ['“Without the bridge the town will die,” says the text signed by the Tarn Council.', 'Tarn Council'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'Dr Nora Fenwick told the inquiry: “We have many children.”\nCéline, not her real name, is a mother in France.\n“We do not know when it comes,” she says.',
        'Nora Fenwick',
        'Céline',
      ],
      [
        'Ruth, 39, a self-employed cleaner, told the paper she had been trying for hours.\n“We need the money to do shopping,” she explained.',
        'Ruth',
      ],
    ],
    'a place between commas has no role': [
      [
        '“Sleep was the victim,” explains Luke Tarrant, a professor at Tarn University in the United Kingdom, a specialist in sleep. The United Kingdom studies a lot.\n“We are tiring the body,” says the specialist.',
        'Luke Tarrant',
        'Luke Tarrant',
      ],
    ],
    'no comma closes what somebody is': [
      [
        '“The sea is not deep there, it is an inland sea,” Erik Holm, a spokesman for the Tarn Institute said.',
        'Erik Holm',
      ],
      [
        '“The sea is not deep there, it is an inland sea,” Erik Holm, an oceanographer at the University of Tarn in Sarn told the paper.',
        'Erik Holm',
      ],
    ],
    'a thing that tells something goes on to speak': [
      [
        'That makes room for the senator Nora Fenwick. In a note, the outfit said that the exit had been agreed. “Today we ask for the end of his membership.”',
        'the outfit',
      ],
    ],
    'whom something is told does not say it': [
      ['The minister, Nora Fenwick, arrived late. She was told: “The bridge will not hold another winter.”', null],
      [
        'The minister, Nora Fenwick, arrived late. She was warned that “the bridge will not hold another winter”.',
        null,
      ],
    ],
    'whoever tells goes on in his account': [
      ['The account of Nora Fenwick goes on: “We saw the water rise and nobody came to help us.”', 'Nora Fenwick'],
    ],
    'a saint in the name of a place is nobody': [
      ['“The proposal ignores us,” said the mayor of Port Saint Paul, Nora Fenwick.', 'Nora Fenwick'],
    ],
    'whoever is named behind a clause has not the role in it': [
      ['When the minister arrived, Anna Vik was waiting: “You are late.”', 'Anna Vik|null'],
    ],
    'the main clause tells who speaks': [
      [
        'Mayor Anna Vik came back. Although the government promised money, she remains sceptical: “I no longer believe it.”',
        'Anna Vik',
      ],
    ],
    'a relative is somebody else': [
      [
        'Mark Negus, 19, is back home. “I am fine,” Mark said. “It was a nightmare,” the father said.',
        'Mark Negus',
        'the father',
      ],
    ],
    'a title of address can stand for somebody': [
      ['Many have fond memories, as one old lady recalls. “It was a lovely restaurant.”', 'one old lady'],
    ],
    'a word for a kind of bodies': [
      ['The SPR criticised the plan. “The bridge will hold,” the government said.', 'the government'],
      ['The SPR criticised the plan. “The bridge will not hold,” the party said.', 'SPR'],
    ],
    'whom a sentence tells of behind its place is what it is about': [
      [
        '“They took them,” said Carl Vane.\nBehind the plan is the Austrian Karl Fenwick. “Our product is folklore,” he says.',
        'Carl Vane',
        'Karl Fenwick',
      ],
    ],
    'a word for “without” goes on with a name': [
      ['“We must act,” said Doctors Without Borders.', 'Doctors Without Borders'],
    ],
    'where a name begins and ends': [
      ['“It was fair,” said Monsignor Carl Vane.', 'Carl Vane'],
      ['The mayor met Republican Donald Fenwick. “We lose many people,” Fenwick said.', 'Donald Fenwick'],
    ],
    'a name that opens with a small word': [["“We will appeal,” said Charles d'Ormeville.", "Charles d'Ormeville"]],
    'who only is described is not what the sentence is about': [
      [
        'Donald Wron put pressure on the neighbour after a speech by the British monarch Charles Windle, who criticised the plan. "It will cost a lot," he said.',
        'Donald Wron',
      ],
      [
        'The letter was written by the mayor, Nora Fenwick, who warned of the flood. “We have no pumps,” she said.',
        'Nora Fenwick',
      ],
    ],
    'a title of whom somebody belongs to is not his own': [
      ["Ms Fenwick's father, Roy Fenwick, confirmed her death. “Our girl is at peace,” he said.", 'Roy Fenwick'],
      ["Mr Vik's lawyer Ana Lobo left the court. “He is innocent,” she said.", 'Ana Lobo'],
    ],
    'a press release is whose its words say': [
      ['"The bridge is closed," a statement from the Harbour Ministry said.', 'Harbour Ministry'],
      [`"The bridge is closed," the Harbour Ministry's statement read.`, 'Harbour Ministry'],
    ],
    'a place does not speak': [
      [
        'The floods in Tarn Valley began on Monday. All roads in Tarn Valley are closed. “We are cut off,” the taxi driver said.',
        'the taxi driver',
      ],
      ['In Marlow Bay the bridge broke last night. "I heard a loud crack," she said.', null],
    ],
    'letters stand for the body whose words begin so': [
      [
        'The director of the National Rivers Agency, Nora Fenwick, met the mayor, Luke Hale.\n“We need a new lock,” said the director of the NRA.',
        'Nora Fenwick',
      ],
      [
        'The Competition and Rivers Authority said the bridge was safe. “We have checked it twice,” the CRA added.',
        'Competition and Rivers Authority',
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'The Norby Rivers and Water Authority (NRWA) closed the bridge on Monday. The mayor, Ole Brand, was not told. “We had no choice,” the NRWA said.',
        'Norby Rivers and Water Authority',
      ],
      ['Nora Fenwick (SDP) closed the bridge on Monday. “We had no choice,” the SDP said.', 'SDP'],
    ],
    'a name in marks speaks': [
      ['The restaurant “Two Stags” announced: “We are closing after thirty years of work.”', 'Two Stags'],
      ['“Not one of the pillars was new,” writes “The Norby Post”.', 'The Norby Post'],
      [
        '“The Norby Post” writes that the bridge is old.\n“Not one of the pillars was new,” the newspaper says.',
        'The Norby Post',
      ],
    ],
    'a paper is called a paper again': [
      [
        'The Norby Post writes that the bridge cost 40 million. “Not one of its pillars was new,” the paper writes.',
        'Norby Post',
      ],
      [
        'Nora Fenwick said the bridge cost 40 million. “Not one of its pillars was new,” the newspaper writes.',
        'the newspaper',
      ],
    ],
    'what stands in brackets is no part of the sentence': [
      ['The mayor (a friend of Ole Brandvik) said: “The pumps are old.”', 'The mayor'],
      ['The crew (“We had no choice,” says Anna Lind) left the harbour.', 'Anna Lind'],
    ],
    'a point does not always end the sentence': [
      ['Robert F. Kenning Jr. spoke first. “We will appeal,” Kenning said.', 'Robert F. Kenning Jr.'],
      ["“We will appeal,” said St. Mary's Hospital spokesman Ole Brandvik.", 'Ole Brandvik'],
      ['“We will appeal,” said Norra Inc. spokesman Ole Brandvik.', 'Ole Brandvik'],
      ['“They help us,” said U.S. President Donald Wron.', 'Donald Wron|U.S. President'],
      ['“They help us,” U.N. spokesman Marco Vial said.', 'Marco Vial'],
      ['Idris Vale left at 12. Ole Brandvik stayed. “The pumps are old,” he said.', 'Ole Brandvik'],
      ['Idris Vale left without a plan B! Ole Brandvik stayed. “The pumps are old,” he said.', 'Ole Brandvik'],
      ['“It holds,” said Dr. Anna Lind, of Sarn.', 'Anna Lind'],
    ],
    'what is only spoken of': [
      ['On Idris Vale: “He built this bridge alone.”', null],
      [
        'Idris Vale left. Ole Brandvik arrived at noon.\nThe port was closed without Vale. “The pumps are old,” he said.',
        'Ole Brandvik',
      ],
    ],
    'who goes on is whom the words name': [
      [
        'The minister visited the port with the mayor. “The boats are old,” the mayor said. “There is no money,” the minister added.',
        'the mayor',
        'the minister',
      ],
    ],
    'a verb that no list has ends what somebody is': [
      ['The fisherman looks at the river: “The water came up to here and we were alone.”', 'The fisherman'],
      ['The mayor left at noon. “The boats are old,” he said.', 'The mayor'],
    ],
    'a new name that goes on has the role': [
      [
        "Norland's prime minister told Bay Radio on Tuesday that the boats were old.\nNils Lind added that it was too early to speak of money.\nNorland's prime minister says: “We agree on the big things.”",
        'Nils Lind',
      ],
    ],
    'what is called after somebody is nobody': [
      ['Luc Morel left on Monday. Nils Lind Airport was shut soon after. “We are safe,” he said.', 'Luc Morel'],
    ],
    'a body has its whole name': [
      ['“The bridge is closed,” the Central Bank of Sarna said.', 'Central Bank of Sarna'],
      ['“The winter will be long,” said the Department of health.', 'Department of health'],
    ],
    'a country is nobody': [
      [
        'Saudi Arabia signed the treaty. Saudi Arabia had waited for years. “The boats are not enough,” said the minister.',
        'the minister',
      ],
    ],
    'who says what is done to somebody': [
      ['Idris Vale was accused by Ole Brandvik of lying. “I have nothing to hide,” he said.', 'Idris Vale'],
      ['“It is a good day,” Idris Vale was quoted by TNA as saying.', 'Idris Vale'],
      ['Idris Vale said by phone: “It is a good day for the river.”', 'Idris Vale'],
      ['The reason is explained by Nora Fenwick, an engineer: “We have no pumps.”', 'Nora Fenwick'],
      [
        "Idris Vale was accused by Sarna's prime minister, Ole Brandvik, of being “a clown in a very expensive suit”.",
        'Ole Brandvik',
      ],
      ['Idris Vale was described by Ole Brandvik as “a clown in a very expensive suit”.', 'Ole Brandvik'],
    ],
    'what a role is of can be several things': [
      [
        '“We have no pumps,” said the Minister of Education, Culture and Sport.',
        'the Minister of Education, Culture and Sport',
      ],
    ],
    'figures do not speak': [
      [
        'Idris Vale spoke at the port. According to the latest figures, he said, “the bridge cannot carry lorries any more”.',
        'Idris Vale',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'The president of the Port, Idris Vale, spoke to Mayor Nora Fenwick. “The bridge holds,” said the head of the Port.',
        'Idris Vale',
      ],
    ],
    'an according to governs no more than the role': [
      [
        'The lawyer Idris Vale spoke yesterday. According to the lawyer, Fenwick wanted to come back. “He is a tired man,” he said.',
        'Idris Vale',
      ],
    ],
    'whoever the next sentence names has the role': [
      ['“We have no pumps,” the prime minister said. Idris Vale was speaking in Sarna.', 'Idris Vale'],
    ],
    'a thing that tells something does not go on to speak': [
      [
        'Nora Fenwick arrived. The plan says that “nobody ever helps us on the quay”. “We have no boats,” she added.',
        'The plan',
        'Nora Fenwick',
      ],
    ],
    'whom an agency quotes is no part of its name': [
      [
        '“The pumps are old,” Idris Vale told the Tarn agency. “And nobody repairs them,” the mayor said.',
        'Idris Vale',
        'Idris Vale',
      ],
    ],
    'what somebody is, behind a name that only owns': [
      [
        'In the garden of Idris Vale, a resident, trees have fallen. “The tiles flew away,” he says.',
        'Idris Vale|resident',
      ],
    ],
    'what the answer is about does not answer': [
      [
        'Idris Vale arrived late. Asked about the closure of the embassy, he said that “there is no date yet”.',
        'Idris Vale',
      ],
    ],
    'a bare name before the speaker': [["“The pumps are old,” said Tarn's Nora Fenwick.", 'Nora Fenwick']],
    'a given name alone is somebody': [
      [
        'Colin Vale studies in Tarn. “I work at night,” he says. In Sarna, Pierre has red eyes. “We waited all night, and nobody came.”',
        'Colin Vale',
        'Pierre',
      ],
    ],
    'an “and” opens a clause of its own': [
      ['Fenwick, Vik and Brandvik told the court, said “the river pays for all of us” and left.', 'Fenwick'],
      ['The paper wrote that the mayor had seen the plan and said “no bridge was ever safer”.', 'the mayor'],
      ['The president, Nora Fenwick, flew to the port and her office said that “we have no pumps left”.', 'her office'],
      [
        'Nora Fenwick praised the fishermen (“you keep the port alive”) and explained the work on the bridge.',
        'Nora Fenwick',
      ],
    ],
    'what is a particle elsewhere ends a name': [
      ['“The bridge will open again,” said Fenwick for Tarnpress.', 'Fenwick'],
    ],
    'a subject set apart behind the verb': [
      [
        '“We have no pumps” in some districts, such as Tarn or Sarna, the management of the port told reporters.',
        'the management of the port',
      ],
    ],
    'a role of a body whose other name the text gives': [
      [
        'Nora Fenwick, president of Tarn Waters, came late. Mayor Fiona Vale was silent. “We have no pumps,” said the president of the company.',
        'Nora Fenwick',
      ],
    ],
    'what opens a sentence only tells when': [
      ['Juraj Lapin arrived early. Afterwards Lapin wrote: “The bridge will last this winter too.”', 'Juraj Lapin'],
      [
        'Nora Fenwick called for calm. “We have no pumps,” she said. All this came after the mayor, Fiona Tarn, announced a plan. “Nobody repairs them,” she said.',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
    ],
    'a body is not the person whose role names it': [
      ["Nora Fenwick left. The group shared Fenwick's goals. “The pumps are old,” she said.", 'Nora Fenwick'],
      [
        'The spokeswoman of the Sarna Embassy, Nora Fenwick, was silent. In a statement, the Sarna Embassy said that “nobody listens to the neighbours”.',
        'Sarna Embassy',
      ],
    ],
    'a role that only the last speaker can have': [
      [
        '“You cannot lend a bee,” said Nora Fenwick, who chairs the union.\nMr Vik, 41, had been explaining the plan. “Nobody is lending anything,” the farm minister insisted.',
        'Nora Fenwick',
        'Vik',
      ],
      [
        'The virologist Idris Vale welcomed the report. “I am very confident,” said the Tarn-born director of the institute.',
        'Idris Vale',
      ],
      [
        '“We have no pumps,” said the virologist Idris Vale. The painter Ole Brandvik was silent. “I am very confident,” said the Tarn-born director of the institute.',
        'Idris Vale',
        'the Tarn-born director of the institute',
      ],
    ],
    'what several are is not what one is': [
      ['“The pumps are old,” said the residents of New Tarn Valley.', 'the residents of New Tarn Valley'],
      ['In Tarn, the firefighters are waiting. “We have no pumps,” said the firefighter.', 'the firefighter'],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'Martina van der Linden has read the report. “We are working on a solution,” she said.',
        'Martina van der Linden',
      ],
    ],
    'what a comma ends is no part of the name before it': [
      [
        'On the breakfast show of Radio Littoral, the mayor of Tarn was clear. “The bridge will hold for years,” she said.',
        'the mayor of Tarn',
      ],
    ],
    'letters that stand for a body': [
      ['TNA said: “The pumps are old.”', 'TNA'],
      ['There was an interview with TVS. He said: “We have waited long enough.”', null],
    ],
    'a name between commas has no second role': [
      [
        'The head of the port, engineer Nora Fenwick, said: “The pumps are old and nobody has tested them.”',
        'Nora Fenwick|head of the port',
      ],
    ],
    'one who speaks, not a group that never does': [
      [
        'Nora Fenwick has built bridges for thirty years. She showed her maps.\nThe fishermen came early.\n“I have counted every screw in it.”',
        'Nora Fenwick',
      ],
      [
        '“The river rises,” notes Nora Fenwick. The authors used the readings of Nora Fenwick’s team. “We have laid forty probes along the dykes.”',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
    ],
    'quotations joined by an “and”': [
      [
        'Idris Vale left. All boats “have been in port since last night” and “we have waited long enough”, said Nora Fenwick.',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
    ],
    'whoever spoke last goes on': [
      [
        'Nora Fenwick runs the port. “The pumps are old,” said Idris Vale.\n“We have waited long enough.”',
        'Idris Vale',
        'Idris Vale',
      ],
      [
        '“The bridge will hold,” the mayor, Idris Vale, said. Nora Fenwick was listening. “We have seen to that,” the former mason added.',
        'Idris Vale',
        'Idris Vale',
      ],
    ],
    'a press release is whose the text speaks of': [
      [
        'Ole Brandvik left. The Commission “takes note of the fears of the ports”, according to a statement released overnight.',
        'Commission',
      ],
      [
        'Nora Fenwick sued Idris Vale. “The valves were never tested,” according to a statement from the ministry.',
        'the ministry',
      ],
      [
        'The Tarn Port Authority closed the bridge. “It was never safe for lorries,” a statement said.',
        'Tarn Port Authority',
      ],
      [
        'Idris Vale, the minister for rivers, resigned on Monday. “I have waited long enough,” the statement read.',
        'Idris Vale',
      ],
    ],
    'one of several': [
      ['Nora Fenwick left. “We have waited long enough,” said one of the fishermen, Idris Vale.', 'Idris Vale'],
      ['Nora Fenwick left. “We have waited long enough,” one of the protesters said.', 'one of the protesters'],
    ],
    'whoever a relative pronoun stands for': [
      [
        'Idris Vale met the widow of a fisherman, who told him: “We have waited long enough.”',
        'the widow of a fisherman',
      ],
      [
        'The bridge will close, and Nora Fenwick, who comes from Norby, said it “has been shaking for weeks”.',
        'Nora Fenwick',
      ],
      ['The prize went to Nora Fenwick, who said: “We have waited long enough.”', 'Nora Fenwick'],
    ],
    'whoever was named last': [
      ['Nora Fenwick voted in the latter half of the day. “We have waited long enough,” she said.', 'Nora Fenwick'],
      ['Idris Vale met Nora Fenwick on Friday. The latter said: “We have waited long enough.”', 'Nora Fenwick'],
      [
        'Engineer Nora Fenwick wrote to Mayor Idris Vale. “We have waited long enough,” the latter replied.',
        'Idris Vale',
      ],
    ],
    'a verb without a subject': [
      [
        'Idris Vale, the minister for rivers, opened the bridge, adding that “the pumps will be replaced by spring”.',
        'Idris Vale',
      ],
      ['Nora Fenwick thanked the divers and said: “We have waited long enough.”', 'Nora Fenwick'],
      [
        'Idris Vale, the minister for rivers, was late. He called Nora Fenwick and said: “The pumps are old.”',
        'Idris Vale',
      ],
    ],
    'a pronoun for the body that has spoken': [
      [
        'The ministry rejected the report. Idris Vale, a fisherman, wept. “The valves were tested every year,” it said in a statement.',
        'The ministry',
      ],
      [
        'Police said two men had been arrested. Idris Vale, a fisherman, watched. “We ask everyone to stay at home,” they added.',
        'Police',
      ],
    ],
    'a subheading speaks only by its own words': [
      ['## Fenwick: “The mayor said, ‘Nobody will come tonight,’ and left”\nNora Fenwick went home.', 'Nora Fenwick'],
      [
        'Nora Fenwick spoke at the port. “The pumps are old,” she said.\n## “Nobody came to help us,” says Ole Brandvik\nThe bridge is shut.',
        'Nora Fenwick',
        'Ole Brandvik',
      ],
      [
        'Nora Fenwick spoke at the port. “The pumps are old,” she said.\n## “Nobody came to help us that night”\nThe bridge is shut.',
        'Nora Fenwick',
      ],
    ],
    'an age says who it is': [
      ['Hana Vik won on Sunday. “I played my best tennis,” said the 22-year-old Norwegian.', 'Hana Vik'],
      [
        'Idris Vale left. Nora Fenwick, 57, lost her house. Fiona Tarn helped. “We have waited long enough,” said the 57-year-old.',
        'Nora Fenwick',
      ],
    ],
    'a name behind a word for named': [
      [
        'The water came at night. “We ran up the hill in the dark,” said a resident who gave only his first name, Ali.',
        'Ali',
      ],
      [
        'Idris Vale left. “We have waited long enough,” said a retired weaver named Nora Fenwick.',
        'Nora Fenwick|retired weaver',
      ],
      ['The mayor called Nora Fenwick a friend. “We have waited long enough,” she said.', 'The mayor'],
      ['Idris Vale left. A fisherman called Colin Tarn wept: “We have waited long enough.”', 'Colin Tarn'],
      ['Nora Fenwick left. “We have waited long enough,” said a man who gave his name as Idris.', 'Idris'],
    ],
    'a clause of its own before the verb': [
      ['Nora Fenwick - a weaver by trade - told the town: “We have waited long enough.”', 'Nora Fenwick'],
    ],
    'the sentence behind tells who said it': [
      [`“It was a bomb, everything is flooded.” That is how a resident describes Sunday's storm.`, 'a resident'],
      ['Nora Fenwick left. “We have waited long enough.” So says Idris Vale, a fisherman.', 'Idris Vale'],
      [
        'Nora Fenwick left. “We have waited long enough.” That is the view of Idris Vale, who runs the port.',
        'Idris Vale',
      ],
    ],
    'whoever asks does not answer': [
      [
        'Idris Vale runs the port. “Are the pumps safe?” a reporter asked him.\n“They were never tested,” he replied.',
        'a reporter',
        'Idris Vale',
      ],
      [
        'Idris Vale had run the pumps for years. “And who paid for them?” Nora Fenwick asked.\n“The river pays for everything.”',
        'Nora Fenwick',
        'Idris Vale',
      ],
    ],
    'what news copy opens with is no part of the sentence': [
      [
        'NEW TARN, March 5 (TP) - The mayor of the town, Bruno Fenwick, praised the calm. “We have no pumps left,” he said.',
        'Bruno Fenwick',
      ],
    ],
    'a word for a kind of people': [
      ['Pope Clement prayed for peace. Mayor Idris Vale listened. “Stop the war,” the pontiff said.', 'Clement'],
      [
        'Senator Nora Fenwick voted against. Mayor Idris Vale was silent. “We have waited long enough,” the lawmaker said.',
        'Nora Fenwick',
      ],
      [
        'The geologist Idris Vale measured the bridge. Mayor Nora Fenwick was silent. “The crack grows with the rain,” said the scientist.',
        'Idris Vale',
      ],
    ],
    'a name signs the quotation': [
      [
        '“We have waited long enough.” ― Nora Fenwick, Tarn “So have we, and longer.” ― Idris Vale',
        'Nora Fenwick',
        'Idris Vale',
      ],
    ],
    'somebody introduced without a name': [
      ['“The decision has been taken,” said an official involved in the talks.', 'an official involved in the talks'],
      ['The young fisherman left at noon. “We have waited long enough,” he said.', 'The young fisherman'],
    ],
    'a name behind the complement of its role': [
      [
        '“This is unacceptable,” said the minister of family affairs Anna Bonnet of the Liberal Party.',
        'Anna Bonnet|minister of family affairs',
      ],
      [
        'Idris Vale left. “We have waited long enough,” said the engineer and author of the report, Nora Fenwick.',
        'Nora Fenwick|engineer and author of the report',
      ],
      [
        'Idris Vale left. The minister for rivers, spokeswoman of the government, Nora Fenwick, said: “We have waited long enough.”',
        'Nora Fenwick|minister for rivers, spokeswoman of the government',
      ],
      [
        'The head of the union in Tarn, Nora Fenwick, warned: “We have waited long enough.”',
        'Nora Fenwick|head of the union in Tarn',
      ],
    ],
    'whom the next sentence names': [
      [
        '“We have waited long enough” and “we will not wait any more”. In tears, Nora Fenwick left the room.',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
      [
        '“We are tired of waiting,” said the mayor. Nora Fenwick opened the shop at six. Fenwick, the baker of Tarn, sells bread.',
        'the mayor',
      ],
      [
        '“We had a fair plan,” said the minister. The hall was full. Nora Fenwick did not answer any questions. Fenwick left at noon.',
        'Nora Fenwick',
      ],
      [
        'Idris Vale, a fisherman, came early. “We have waited long enough,” says the mayor. Nora Fenwick knows the river well.',
        'Nora Fenwick',
      ],
    ],
    'whose answer it is': [
      [
        'Idris Vale left the hall. The verdict of the mayor, Nora Fenwick: “We have waited long enough.”',
        'Nora Fenwick',
      ],
    ],
    'a document that a pronoun stands for': [
      [
        'Tarn Rivers owns the pumps. The report, written by Nora Fenwick, looked at forty of them. It found that “not one of them was ever tested”.',
        'The report',
      ],
      [
        'The report was long. “We have no pumps,” it says. “Nobody repairs them,” the report said. “Nor the boats,” the letter said.',
        'The report',
        'The report',
        'the letter',
      ],
    ],
    'marks of every kind': [
      ['Nora Fenwick said: “We asked and they answered “not before spring”, and we left.', 'Nora Fenwick'],
      ['We wait until spring,” said Nora Fenwick. “Then we row,” her brother Paul added.', 'Paul'],
      [
        '“We wait until spring,” said Nora Fenwick.\n“After that we row, the ferry is gone for good.',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
      [
        '“We waited for an hour. “Nobody came,” said Nora Fenwick. “So we left.”',
        'Nora Fenwick',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
      ['Nora Fenwick said: ” It was bad for us ”. She then left ” for good ”, and laughed.', 'Nora Fenwick'],
      ["Nora Fenwick said the workers' demands were not the owners'."],
      ['Nora Fenwick came here in the ’90s. “The pumps are old,” she said of the boats’ owners.', 'Nora Fenwick'],
      ['"The pumps are old,” said Nora Fenwick.', 'Nora Fenwick'],
      ['The pumps are old.”She left at noon. “They fail,” Nora Fenwick added.', 'Nora Fenwick'],
      ['‘The pumps are old’, said Nora Fenwick.', 'Nora Fenwick'],
      ["``The pumps are old'', said Nora Fenwick.", 'Nora Fenwick'],
    ],
    'words that are relayed': [
      ['The Tarn Mail quoted the mayor of Sarna, Idris Vale, as saying that “the bridge will hold”.', 'Idris Vale'],
      ['Idris Vale runs the port. “The bridge will hold,” TNA quoted him as saying.', 'Idris Vale'],
      ['“We have waited long enough,” the Tarn Mail quoted Mayor Nora Fenwick as saying.', 'Nora Fenwick'],
      ['Nora Fenwick quoted a fisherman: “We have waited long enough.”', 'a fisherman'],
    ],
    'a role in other words': [
      [
        'The head of government, Nora Fenwick, arrived on Monday. Ole Brandvik slept. “The country has done its part,” said the prime minister.',
        'Nora Fenwick',
      ],
      [
        'Idris Vale, director of the Tarn Institute, spoke. Mayor Nora Fenwick listened. “The bridge holds,” the institute head said.',
        'Idris Vale',
      ],
      [
        "Idris Vale, the secretary general of the Rivers Pact, spoke. Mayor Nora Fenwick listened. “The bridge holds,” the pact's chief said.",
        'Idris Vale',
      ],
      [
        'Prime Minister Idris Vale lost the vote. Speaker Nora Fenwick closed the session. “We will not give up,” the head of government said.',
        'Idris Vale',
      ],
      [
        'Chief executive Nora Fenwick came late. Engineer Idris Vale came early. “We have waited long enough,” the CEO said.',
        'Nora Fenwick',
      ],
    ],
    'a role that says whose it is': [
      [
        'The singer Nora Fenwick is in hospital. “She is well,” her lawyer said. “She is strong,” added her brother.',
        'her lawyer',
        'her brother',
      ],
      [
        'Colin Vale waited by the river. His mother did not dare to go home. “We have waited long enough,” she said.',
        'His mother',
      ],
      [
        'Idris Vale came home late. Nobody slept. “We have waited long enough,” said his grandfather.',
        'his grandfather',
      ],
    ],
    'where somebody comes from': [
      [
        'The French Football Federation banned Idris Vale. “He was warned twice,” the French Football Federation said.',
        'French Football Federation',
      ],
      [
        'The Spaniard Luis Tarno won in Sarna. Idris Vale came second. “I am very tired,” the Spaniard said.',
        'Luis Tarno',
      ],
      [
        'Idris Vale listened. Commissioner Luc Ferrand promised help. “We have waited long enough,” the Frenchman added.',
        'Luc Ferrand',
      ],
    ],
    'speech within speech': [
      ['“We were told: ‘Leave the house.’ So we ran,” said Nora Fenwick.', 'Nora Fenwick', null],
      ['“Fenwick said ‘We will not pay.’ That was all,” Ole Brandvik recalled.', 'Ole Brandvik', 'Fenwick'],
      ['“She told me ‘we are closing the mill tonight’ and hung up,” said Ole Brandvik.', 'Ole Brandvik', null],
    ],
    'speaker and verb before the quotation': [
      ['The minister Anne Lobe: “The decree is ready.” Ferring: “It is the work of months.”', 'Anne Lobe', 'Ferring'],
      ['Nora Fenwick on Monday said he was “far too old for the post”.', 'Nora Fenwick'],
      ['Nora Fenwick said that “the bridge will hold for years”, wrote the Tarn Post.', 'Nora Fenwick'],
      ['On the website of Free River and Clean Water, the group declared, “We have waited long enough.”', 'the group'],
      ['When the mayor said no, the pumps “were old and nobody had tested them,” Idris Vale recalled.', 'Idris Vale'],
      ['The fishermen thanked Nora Fenwick and said: “We have waited long enough.”', 'The fishermen'],
      [
        'Tarna will lose trams, with Mayor Nora Fenwick noting, “The bridge was never safe for lorries.”',
        'Nora Fenwick',
      ],
      [
        'Brandvik, wearing a Tarn shirt, left. An angry Vale holding a Tarn Council cup said: “The bridge was never safe.”',
        'Vale',
      ],

      ['Nora Fenwick said: “The bridge will reopen before the winter.”', 'Nora Fenwick'],
    ],
    'verb, then speaker, after the quotation': [
      ['“The bridge holds,” the head of the port said.', 'the head of the port'],
      ['“The bridge will reopen before the winter,” said Nora Fenwick on Monday.', 'Nora Fenwick'],
      ['The pumps “would fail again”, said Nora Fenwick, and Ole Brandvik left.', 'Nora Fenwick'],
    ],
    'the fullest role that the text gives': [
      ['President Anna Lind left. “It holds,” said US president Anna Lind.', 'Anna Lind|US president'],
      ['“We have waited long enough,” said Nora Fenwick, 57, a weaver from Tarn.', 'Nora Fenwick|weaver from Tarn'],
      [
        'The bridge is old. Engineer and author Nora Fenwick, who lives in Tarn, says there are “more lorries than the bridge can carry”.',
        'Nora Fenwick|Engineer and author',
      ],

      [
        'President Harker arrived late. US President John Harker said: “The bridge will hold this winter.”',
        'John Harker|US President',
      ],
      ['US President John Harker said: “The bridge will hold this winter.”', 'John Harker|US President'],
      [
        'Port Council President Mara van der Linden said: “The bridge will hold this winter.”',
        'Mara van der Linden|Port Council President',
      ],
      ['“The bridge will hold,” Tarn Secretary of Works Nora Fenwick said.', 'Nora Fenwick|Tarn Secretary of Works'],
    ],
    'a thing beside a name is no role': [
      ['Hugh Black watched the match. “He looked younger,” said the winner of the 1976 Davis Cup.', 'Hugh Black'],
      ['In the letter, Nora Fenwick said: “The bridge will hold this winter.”', 'Nora Fenwick|null'],
      [
        'The dispute Nora Fenwick began last year goes on. “The bridge will hold this winter,” she said.',
        'Nora Fenwick|null',
      ],
    ],
    'a role beside the name': [
      ['“We will win,” said Labour leader Sir Kevin Vane.', 'Kevin Vane|Labour leader'],
      ['“We will win,” said Prime Minister-designate Paul Moss.', 'Paul Moss|Prime Minister-designate'],
      ['Former England midfielder Dean Fenwick said the defending was “shocking from first to last”.', 'Dean Fenwick'],
      ['“The pumps are old,” said Mr Justice Vale.', 'Vale|Justice'],
      ['“The pumps are old,” said Mrs Justice Fenwick.', 'Fenwick|Justice'],
      ['Nora Fenwick of the Port Union, the mayor of Tarn, said: “The pumps are old.”', 'Nora Fenwick|mayor of Tarn'],
      ['“The pumps are old,” said Mayor Nora Jane Fenwick.', 'Nora Jane Fenwick'],
      ['New Norby Mayor Anna Lind said: “The boats are not enough.”', 'Anna Lind|New Norby Mayor'],
      [
        '“We have no spare pumps,” said Ole Brandvik, head of the harbour office in Tarn.',
        'Ole Brandvik|head of the harbour office in Tarn',
      ],
      ['Harbour master Ole Brandvik said: “We have no spare pumps left.”', 'Ole Brandvik|Harbour master'],
      ['“We have no pumps,” said Dr. Nora Fenwick.', 'Nora Fenwick'],
      ['“We have no pumps,” said Mrs Vale.', 'Vale'],
      ['“We have no pumps,” said Mr Idris Vale.', 'Idris Vale'],
    ],
    'according to': [
      ['Nora Fenwick left. In her view, the defendant “acted coldly and methodically all day”.', 'Nora Fenwick'],
      [
        '“He comes home with nothing,” said Ole Brandvik, while for Nora Fenwick “the harbour has been forgotten by all of them”.',
        'Ole Brandvik',
        'Nora Fenwick',
      ],
      [
        "Nora Fenwick left. According to the panel's final report, “the bridge was never safe”.",
        "the panel's final report",
      ],
      ['According to Nora Fenwick, “the bridge was never safe for heavy lorries”.', 'Nora Fenwick'],
    ],
    'a pronoun': [
      ['Nora Fenwick left Sa’ran on Monday. “The pumps are old,” she said.', 'Nora Fenwick'],
      ['Paul Lind left early. “We close,” says Martin. “It is late,” she adds.', 'Martin', 'Martin'],
      [
        'Ole Brandvik said on Monday that the sea was warm.\nMark Olef sees a link: “When the seas heat up, the air warms too,” he said.',
        'Mark Olef',
      ],
      [
        'Two men spoke to RTN. Idris, pacing up and down, said the flood had made him leave. “We have waited long enough,” he told RTN.',
        'Idris',
      ],
      ['RTN is a radio station. “We have waited long enough,” he told RTN.', null],
      [
        'According to the police, hundreds had come. The fishermen were old. “We have waited long enough,” they shouted.',
        'The fishermen',
      ],
      [
        'Nora Fenwick runs the port.\nIdris Vale met Colin Rook and Bart Ohlsen in Tarn.\nRook drove Vale and Ohlsen to the river.\nOhlsen showed Vale and Rook the bridge.\nVale thanked Rook and Ohlsen.\n“We have waited long enough,” she said.',
        'Nora Fenwick',
      ],
      [
        'Nora Fenwick waits for the court. Her lawyer is an old friend. The flat is cold. “I will be out on the street,” she said.',
        'Nora Fenwick',
      ],

      [
        'Nora Fenwick, a businesswoman, runs the harbour. Her brother Ole Brandvik left in May. “Nobody listens,” she said.',
        'Nora Fenwick',
      ],
      ['Nora Fenwick has run the harbour for ten years. “Nobody listens to us,” she said.', 'Nora Fenwick'],
      ['Mrs Vale met Mr Tarn. Tarn left. “We have no pumps,” she said.', 'Vale'],
      ['Mr Vale met Mrs Tarn. Tarn left. “We have no pumps,” he said.', 'Vale'],
    ],
    'cut in two around the speaker': [
      [
        'When Ole Brandvik came “the pumps were old and slow”, said Nora Fenwick, “and they failed every week”.',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
      ['“The pumps are old,” Nora Fenwick said. “They fail every week.”', 'Nora Fenwick', 'Nora Fenwick'],
    ],
    'a surname stands for the full name': [
      ['Mayor Nora Fenwick opened the bridge. “It held,” Fenwick said.', 'Nora Fenwick'],
      ['Nora Baker came early. “We have waited long enough,” Baker said.', 'Nora Baker'],
      ['Mayor Mara van der Linden opened the bridge. “It held,” van der Linden said.', 'Mara van der Linden'],
      ['The preacher Omar al-Tarn left the port on Friday. “We leave,” al-Tarn said.', 'Omar al-Tarn'],
    ],
    'a surname of two people stands for the one spoken of last': [
      [
        'Minister Nora Fenwick left. “I am tired,” Fenwick said. Her rival Ole Fenwick came. Ole Fenwick spoke, and Ole Fenwick sang.',
        'Nora Fenwick',
      ],
    ],
    'a role stands for the name': [
      [
        'Luke Ferring, the mayor, closed the bridge. The same mayor admitted: “I did not know either.”',
        'Luke Ferring|mayor',
      ],
      [
        'Nora Fenwick says “the bridge will be a good one for everybody here”. Fenwick met Idris Vale in March. Idris Vale builds ships. The minister, Ole Brandvik, came on Monday.\n“We are ready,” said the head of the company.',
        'Nora Fenwick|head of the company',
        'Nora Fenwick|head of the company',
      ],
      [
        'The swimmer won her first title ten years ago.\nNora Fenwick said that “the first medal was the hardest of them all”.\nThe swimmer still trains every day. “I like the cold.”',
        'Nora Fenwick',
        'Nora Fenwick',
      ],
      [
        'Nora Fenwick has built bridges for thirty years.\nA fisherman shrugged: “Nobody asked us.”\nThe engineer had brought maps. “The bridge will hold,” she said.',
        'A fisherman',
        'Nora Fenwick',
      ],
      [
        '“The plan took a long time,” said the French finance minister.\nMr Fenwick added: “And Greece was asked to respect the rules.”',
        'Fenwick',
        'Fenwick',
      ],
      [
        'NATO Secretary General Idris Vale came to Tarn. Mayor Ole Brandvik met him. “We are ready,” the NATO chief said.',
        'Idris Vale',
      ],
      [
        "Idris Vale, director of the Tarn Institute, spoke. Mayor Nora Fenwick listened. “The bridge holds,” the institute's director said.",
        'Idris Vale',
      ],
      ['Nora Fenwick opened the bridge. “The bridge will outlive us,” promised the mayor.', 'Nora Fenwick'],
      [
        'Idris Vale left. Nora Fenwick warned of a flood: “We have waited long enough,” the mayor said in the hall.',
        'Nora Fenwick',
      ],
      [
        'Nora Fenwick, owner of the mill, closed the gate. The mayor, Idris Vale, was there. “The show will go on,” said the owner of the boat.',
        'the owner of the boat',
      ],
      [
        'The mayor of Tarn, Nora Fenwick, came late. Fenwick looked tired, and “the bridge will close again,” the mayor said.',
        'Nora Fenwick',
      ],
      ['Nora Fenwick runs the Tarn mill. “We have no flour,” said the president of the company.', 'Nora Fenwick'],
      ['Nora Fenwick, the mayor of Tarn, opened the bridge. “It held well,” the mayor said.', 'Nora Fenwick'],
      ['Nora Fenwick won again. Fenwick is tired.\nThe swimmer arrived late. “I am happy,” she said.', 'Nora Fenwick'],
    ],
    'a body or an unnamed source': [
      [
        'Paul Moss rows on. The town council is of the opinion that “nobody should row before the ice has gone”.',
        'The town council',
      ],
      [
        'Unanimously and without debate the town council said yes to the bridge. “We have waited long enough,” it said.',
        'the town council',
      ],
      ['The bridge “was never safe for lorries”, according to Iranian state media.', 'Iranian state media'],
      [
        'Robin Vale called the town hall on Monday. “Nobody can take your call right now,” said the recording.',
        'the recording',
      ],
      ['“The bridge will hold,” said the mayor after a long talk with Nora Fenwick.', 'the mayor'],
      ['Nora Fenwick left. “The bridge was never safe,” local authorities said on Monday.', 'local authorities'],
      ['Tarna, the public broadcaster, said: “We have waited long enough.”', 'Tarna'],

      ['“The valves were never tested,” a union official said.', 'a union official'],
      ['In a statement, the Harbour Union said: “The valves were never tested.”', 'Harbour Union'],
      [
        'The bridge had swayed for days, a fisherman close to the port told Radio Norby. “It could fall any time,” he said.',
        'a fisherman',
      ],
    ],
    'a body is called by its kind again': [
      ['Idris Vale left at noon. Swedish company Tarnov Vik has no pumps. “The pumps are old,” he said.', 'Idris Vale'],
      [
        'The airline Tarnair cancelled forty flights. Nora Fenwick stayed. “Safety comes first,” the carrier said.',
        'Tarnair',
      ],
      [
        'The charity Clean River sued the port. Nora Fenwick laughed. “We have waited long enough,” the group said.',
        'Clean River',
      ],
      [
        'The carmaker Tarnov cut its forecast on Monday. Nora Fenwick sold her shares. “We will hold on to our plans,” the company said.',
        'Tarnov',
      ],
      ['The lender Tarnbank fell. Ole Brandvik sold his house. “We have the money,” the lender said.', 'Tarnbank'],
      ['Shares in Tarnbank fell. Ole Brandvik sold his house. “We have the money,” the bank said.', 'Tarnbank'],
    ],
    'a pair stands for two names': [
      [
        'Nora Fenwick and Idris Vale have run the bakery since May. “We get up at three,” the couple said.',
        'Nora Fenwick and Idris Vale',
      ],
      [
        'Nora Fenwick and Ole Brandvik have opposed the bridge. “It will not hold,” the two engineers said.',
        'Nora Fenwick and Ole Brandvik',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'The man, whose name is not known, climbed the wall and fell, said the director of the zoo, Hugh Black.\n“We shouted at him,” he added.',
        'Hugh Black',
      ],
      ['As Norpress reports, James Vale said that the bridge was falling. “We must close it,” he added.', 'James Vale'],
      [
        'Idris Vale left the hall. “The pumps are old,” said Ole Brandvik.\n“Nobody here listens to us any more.”',
        'Ole Brandvik',
        'Ole Brandvik',
      ],
      [
        'Ole Brandvik sued the port. The council responded within the hour. “The valves were never tested.”',
        'The council',
      ],
      [
        'Todd Roth said on Monday that the storm was over.\nBrian Fenwick said he, too, had feared a horrible trip.\n“Instead the roads were dead,” he said in an e-mail.',
        'Brian Fenwick',
      ],
      [
        'Idris Vale runs the port.\nNora Fenwick left “with the feeling of having waited far too long for help”. Bart Ohlsen listened.',
        'Nora Fenwick',
      ],
    ],
    'words belong to whoever they are of': [
      [
        'Idris Vale came with a cheque. “You will have them in spring,” he insisted.\nFrom the back came the voice of a retired postman: “And who is going to tell the bees?”',
        'Idris Vale',
        'a retired postman',
      ],
      ["A smile, then the mayor's answer: “Nobody rows before spring.”", 'the mayor'],
      ['Ole Brandvik was angry: “The pumps are old.” Nora Fenwick said it was too early.', 'Ole Brandvik'],
      [
        'Ole Brandvik left. Nora Fenwick wants “a plan with six or eight new pumps for the whole port”.',
        'Nora Fenwick',
      ],
      [
        'Ole Brandvik sued the port on Friday. Nora Fenwick’s answer to the engineer: “The valves were never tested.”',
        'Nora Fenwick',
      ],
    ],
    'whose words a noun announces': [
      ['The words of Nora Fenwick: “There is no water for everyone.”', 'Nora Fenwick'],
      ['The answer of the mayor was short: “There is no water.”', 'the mayor'],
    ],
    'the same source is whoever was cited last': [
      [
        'The Harbour Office said that the boat had arrived. “We received the alarm at nine,” the same source added.',
        'Harbour Office',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'The captain who left the harbour, Nora Fenwick said, is old. “He has done enough,” she said.',
        'Nora Fenwick|null',
      ],
      [
        'The head of a foundation that helps fishermen, Professor Nora Fenwick, explains: “The pumps are old.”',
        'Nora Fenwick|head of a foundation',
      ],
      ['The head of a foundation that helps widows, Nora Fenwick, explains: “The pumps are old.”', 'Nora Fenwick'],
      ['The minister who met the mayor, Nora Fenwick, said: “The pumps are old.”', 'The minister'],
    ],
    'the head of a body in other words, and its letters': [
      [
        'The director of the WHO, Idris Vale, visited Tarn. The mayor, Ole Brandvik, thanked him. “We need vaccines,” said the head of the WHO.',
        'Idris Vale',
      ],
    ],
    'two speakers at once': [
      ['The two clerks, Ada Rivers and Hugh Black, wrote: “The barge is safe.”', 'Ada Rivers and Hugh Black'],
      ['“The pumps are old,” said the police and the ministry.', 'the police and the ministry'],
      ['In the port stood Anna Vik, and Ole Brandvik said: “We have waited long enough for this.”', 'Ole Brandvik'],

      [
        '“We have waited long enough for this,” said Anna Vik, Luc Morel, and Ole Brandvik.',
        'Anna Vik, Luc Morel, and Ole Brandvik',
      ],

      [
        '“We will rebuild the bridge,” Prime Minister Nora Fenwick, President Idris Vale and Chancellor Ole Brandvik said.',
        'Nora Fenwick, Idris Vale and Ole Brandvik',
      ],
      [
        '“We will not leave,” said Nora Fenwick, Idris Vale and Ole Brandvik.',
        'Nora Fenwick, Idris Vale and Ole Brandvik',
      ],
      ['“We will not leave,” Nora Fenwick and Ole Brandvik said.', 'Nora Fenwick and Ole Brandvik'],
      ['“We have no pumps,” said Idris Vale, Nora Fenwick and Ole Brandvik nodding.', 'Idris Vale'],
    ],
    'letters of another make': [
      [
        'Nora Fenwick, who leads the rivers unit at the Tarn A.B. Brandvik School, said: “The pumps have been old for years.”',
        'Nora Fenwick',
      ],
    ],
    'one, and no word tells who': [
      ['Some came early. The Tarn Union was closed. “We have waited long enough,” said one.', 'one'],
    ],
    'a given name shows who she is': [
      ['Colin Tarn spoke to Fiona Fenwick. “We have waited long enough,” she said.', 'Fiona Fenwick'],
    ],
    'not whom the quotation calls by name': [
      ['Anna Maria Moss took Paul Fenn to the ferry. “Maria Moss knows the river better than all of us.”', 'Paul Fenn'],
      [
        'Nora Fenwick met Paul Moss at the ferry. He shook his head. “There is nothing but moss on the oars.”',
        'Paul Moss',
      ],
      [
        'Nora Fenwick left. There was praise for the fisherman, Idris Vale. “Idris has waited long enough.”',
        'Nora Fenwick',
      ],
      [
        'Nora Fenwick thanked everyone. A word went to her rival, Idris Vale: “I think Idris has waited long enough.”',
        'Nora Fenwick',
      ],
    ],
    'a role is not whoever works for it': [
      ['Nora Fenwick, spokeswoman of the mayor, left. “We have waited long enough,” the mayor said.', 'the mayor'],
      ['The office of the mayor closed on Monday. “The pumps are old,” said Idris Vale.', 'Idris Vale'],
    ],
    'not the person spoken to or about': [
      ['Fenwick called Ole Brandvik “a true friend of the whole city”.', 'Fenwick'],
      ['Fenwick told Ole Brandvik: “You are a friend.”', 'Fenwick'],
      ['The prime minister told Mayor Nora Fenwick: “The pumps are old.”', 'The prime minister'],
      ['“It holds,” said Lind, who met Paul Morgan.', 'Lind'],
      ['Nora Fenwick said: “Listen: ‘The bridge was never safe for lorries.’ Who wrote that?”', 'Nora Fenwick'],
      [
        '“The boats stay in today,” Chief James Hallam with the Norby Police Department said Wednesday.',
        'James Hallam|Chief',
      ],
      [
        'Ole Brandvik came early. “We have waited for months,” said the head of the league, an ally of Ole Brandvik.',
        'the head of the league',
      ],
      ['“It is safe,” Nora Fenwick, the mayor, told Radio Norby.', 'Nora Fenwick'],
      [
        'Mayor Nora Fenwick closed the bridge on Monday, calling it “the most dangerous road that we have”.',
        'Nora Fenwick',
      ],

      ['Nora Fenwick told Ole Brandvik that “the harbour office must answer for this”.', 'Nora Fenwick'],
    ],
    'a word for nobody in particular is no name': [
      ['The mayor, Idris Vale, asked for help. Nobody answered. “We are alone,” he said.', 'Idris Vale'],
    ],
    'what is asked or cried behind a colon ends its sentence': [
      [
        'Trainer Idris Vale was delighted: “What a night!” Goalkeeper Ivo Lund said: “I had little to do.”',
        'Idris Vale',
        'Ivo Lund',
      ],
    ],
  },
  speech: [
    ['a paper that writes', '“The Norby Post” writes that the bridge cost 40 million.', 0],
    ['what words mean', 'Nora Fenwick founded Tarnak, which translates as “we have waited long enough”.', 0],
    ['a clause of capitals that somebody says', '“We will stay,” she told the port, adding, “Sarna is not Tarn.”', 2],
    ['a clause that somebody says', 'Nora Fenwick said “the bridge was never safe for lorries”.', 1],
    ['a clause before a long role', '“The boats stay in,” deputy harbour master Nora Fenwick said.', 1],
    ['a short reply', '“Not a chance,” said Nora Fenwick.', 1],
    ['a paragraph of speech', '“We waited for three hours in the rain and nobody came.”', 1],
    ['a slogan that is chanted', '“Your bridge, our misery,” chanted the crowd at the harbour.', 0],
    ['the name of a work', 'Nora Fenwick sang “The Long Way Home” at the harbour.', 0],
    ['a word at arm’s length', 'The so-called “slow bridge” is closed.', 0],
    ['a term', 'The trade calls such rooms “quiet rooms” these days.', 0],
    ['two words of indirect speech', 'She spoke of “grave consequences” for the port.', 0],
    ['a chorus', 'Its chorus, “I was only waiting on the landing”, is heard all over Tarn.', 0],
    ['a refrain after it', '“Carry me home across the water”, goes the refrain of the oldest of them.', 0],
    ['a banner', 'Some held banners that read “The bridge is ours” and “Hands off our ferry”.', 0],
    ['a letter that reads', 'The letter reads “the bridge was never safe for lorries”.', 1],
    ['the name of a work beside its kind', 'The book on the siege, “A Harbour Holds Its Breath”, is out.', 0],
    ['words on a wall', 'On the hoarding somebody has painted “nobody here was asked about this”.', 0],
    ['a rating', 'The bank cut the port from “hold” to “sell”.', 0],
    ['a question', '“And who will pay for the pumps?” Nora Fenwick asked.', 1],
    ['a message', 'The letter was short: “We will not come back to Tarn.”', 1],
    ['a verdict in two words', 'Nora Fenwick found the bridge “very slow” and the ferry “not”.', 0],
    ['a song', 'The crowd sang “we are coming home to the river tonight” on the quay.', 0],
    ['a work at the head of the sentence', '“The Night Ferry to Old Tarn” opens the festival on Friday.', 0],
    [
      'few words between commas',
      'Nora Fenwick said the winter had been “long and cold”, the worst in years, and that “nobody had rowed since the ice came in November”.',
      1,
    ],
    [
      'items behind dashes',
      '– Rowing on the river is forbidden until May, says the mayor of Tarn. The ferry is free.',
      0,
    ],
    ['few words without a verb', 'Nora Fenwick rows alone after “a long and very cold winter” in Tarn.', 0],
  ],
  stories: [
    {
      paragraphs: [
        '“We waited for three hours in the rain.”',
        'Nora Fenwick is a nurse in Tarn. “The bridge was shut,” she said. “Nobody came.” Speaking to the press in Port Halden after talks with Prime Minister Idris Vale, she said “the bridge will be open before the winter comes”.',
        '## “Nobody else came to help us that night”',
        'The mayor, Ole Brandvik, was asked about it. “I am sorry that nobody else came to help us that night,” he said.',
      ],
      speakers: ['Nora Fenwick', 'Nora Fenwick', 'Nora Fenwick', 'Nora Fenwick', 'Ole Brandvik'],
    },
    {
      title: 'Coalition on the brink as finance minister walks out over pension vote',
      standfirst:
        'The Halvern government lost its finance minister on Thursday after a row over pensions that one junior partner called "a betrayal with a smile on its face".',
      paragraphs: [
        'Orsolya Brandt, who has run the Halvern treasury since 2021, handed in her resignation minutes before MPs were due to vote on a bill raising the retirement age to 68.',
        '"I did not come into politics to balance the books on the backs of nurses," Brandt told reporters on the steps of the Old Exchange, her letter still in her hand. "I said so in cabinet in March, I said so in June, and today I am saying so with my feet."',
        'Her departure leaves Prime Minister Laurens Vick with a majority of one. "We will govern," he insisted, brushing past a crowd of cameras. "We have a mandate and we intend to use it."',
        'Within the hour the Agrarian League, the smallest of the three parties in the coalition, had called an emergency meeting. Its leader, 61-year-old dairy farmer Pim Oosterling, was in no mood for diplomacy: "Either the bill goes, or we do."',
        '"Mr Vick has had nine months to find the money," said Oosterling\'s deputy, Anneke Brandt – no relation – adding that "nobody in this party will be blackmailed".',
        'Across the aisle, opposition figures could barely conceal their delight. For Tamsin Okoro, the Greens\' spokeswoman on social affairs, "this is what happens when arithmetic replaces conviction".',
        'Asked whether her party would back a caretaker administration, Okoro laughed. "Let them ask nicely first."',
        'One member of the panel, the economist Ruben Sallis, has since changed his mind. "We were asked the wrong question," he wrote in the daily De Waag last week. "Nobody wondered who would still be standing at 68."',
        'Not true, Brandt\'s office shot back in a statement. "The minister\'s decision was hers alone and was communicated to Mr Vick on Tuesday evening."',
        'On Thursday night a few hundred people had gathered outside parliament, some of them carrying banners that read "68 is too late" and "Hands off our tea break".',
        'President Halldora Winge is expected to receive the party leaders one by one on Friday. In a brief message on social media the 74-year-old appealed for calm: "Halvern has seen worse Thursdays than this."',
      ],
      speakers: [
        'Orsolya Brandt',
        'Orsolya Brandt',
        'Laurens Vick',
        'Laurens Vick',
        'Pim Oosterling',
        'Anneke Brandt',
        'Anneke Brandt',
        'Tamsin Okoro',
        'Tamsin Okoro',
        'Ruben Sallis',
        'Ruben Sallis',
        "Brandt's office",
        'Halldora Winge',
      ],
    },
    {
      title: 'Ten years on, the siege of Radnik Street still divides a city',
      standfirst:
        'Zelda Marković was 19 when she carried her brother down eleven flights of stairs. She has not been back since.',
      paragraphs: [
        '"You remember the colour of the doors," says Marković, now a paediatrician in Gothenburg. "Green, green, brown, green. I counted them so as not to look at him."',
        'Her brother Bojan survived. He runs a garage two streets from where the tower stood and does not like to talk to journalists. When he does, it is to correct them. "It wasn\'t a siege," he says. "Nobody wanted in."',
        'The official history of those eleven days, "A City Holds Its Breath", runs to 600 pages. Its author, the historian Emil Vranić, is scathing about the role of the police. "They had a plan for a football match," Vranić explains over coffee. "They did not have a plan for people."',
        'Not so, says Anton Keršič, who commanded the second battalion and has since retired to the coast: "We had a plan. What we lacked was an order."',
        'The order never came because the then interior minister, Vesna Duh, could not be reached. Duh, who died in 2021, maintained to the end that "the telephones were down across the entire government quarter".',
        'Her widower does not believe it. "Vesna hated that sentence," Igor Duh told this newspaper in his first interview. "She was told to say it, and she said it, and it killed her."',
        'Asked who had told her to, he shook his head. "You know who."',
        'The man he declined to name was president for another six years. Reached at his home by phone, Stjepan Lovrek called the allegation "a widower\'s grief looking for an address", adding: "I gave no such instruction, then or ever."',
        'For Marković and Vranić, who met at a memorial in 2019 and now run a small foundation together, the question is the wrong one. "We are not looking for a culprit," the pair wrote in an open letter in May. "We are looking for the list of those who died."',
        'The city has promised to publish it by the autumn. The deputy mayor responsible, Nives Paro, describes the delay as "regrettable but explicable". "There are names we are still not sure of," she concedes. "And one wrong name is worse than a late one."',
        'On the hoarding around the empty plot somebody has painted "Green, green, brown, green" in letters two metres high.',
      ],
      speakers: [
        'Zelda Marković',
        'Zelda Marković',
        'Bojan',
        'Bojan',
        'Emil Vranić',
        'Emil Vranić',
        'Anton Keršič',
        'Vesna Duh',
        'Igor Duh',
        'Igor Duh',
        'Igor Duh',
        'Stjepan Lovrek',
        'Stjepan Lovrek',
        'Zelda Marković and Emil Vranić',
        'Zelda Marković and Emil Vranić',
        'Nives Paro',
        'Nives Paro',
      ],
    },
    {
      standfirst: 'A young mother has told a court that she was left on the bridge.',
      paragraphs: ['Nora Fenwick, 34, was crossing it on Monday. “We have waited long enough,” the young mother said.'],
      speakers: ['Nora Fenwick|young mother'],
    },
  ],
};
