/**
 * Words of one sense: the word, WordNet's file, the numbers of its kin, and what it means. Cut from WordNet 3.1
 * by npm run vocabulary. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
 */
export const MEANINGS = `
abashed|adj.all|0|feeling or caused to feel ill at ease or self-conscious or ashamed
abeyance|noun.state|1|temporary cessation or suspension
abhor|verb.emotion|2 +9|find repugnant
abhorrent|adj.all|3|offensive to the mind
abjure|verb.communication|4 +23|formally reject or disavow a formerly held belief, usually under pressure
abolish|verb.social|5 +0|do away with
abominate|verb.emotion|2 +9|find repugnant
abortive|adj.all|6|failing to accomplish an intended result
abrogate|verb.social|5 +0|revoke formally
abscond|verb.motion|7 +22|run away
abstention|noun.attribute|8|the trait of abstaining
abstruse|adj.all|9|difficult to penetrate
abundant|adj.all|a +83|present in great quantity
accolade|noun.communication|b|a tangible symbol signifying approval or distinction
accomplice|noun.person|c +60|a person who joins with another in carrying out some plan
accredited|adj.all|d +89|given official approval to act
acquiesce|verb.communication|e +18|agree or express agreement
acquiescent|adj.all|f|willing to carry out the orders or wishes of another without protest
acquittal|noun.act|g +38|a judgment of not guilty
acrimonious|adj.all|h|marked by strong resentment or cynicism
acrimony|noun.attribute|i|a rough and bitter manner
acrophobia|noun.state|j|a morbid fear of great heights
adjudication|noun.act|k +38|the final judgment in a legal proceeding
adroit|adj.all|l|quick or skillful or adept in action or thought
adulation|noun.communication|m|servile flattery
adversary|noun.person|n +64|someone who offers opposition
affable|adj.all|o|diffusing warmth and friendliness
affectation|noun.act|p|a deliberate pretense or exaggerated display
affidavit|noun.communication|q|a written declaration made under oath
affluence|noun.state|r +56|abundant wealth
aghast|adj.all|s|struck with fear, dread, or consternation
agoraphobia|noun.state|t|a morbid fear of open spaces
agrarian|adj.all|u|relating to farming or agriculture
ailing|adj.all|v|somewhat ill or prone to illness
ailment|noun.state|w +58|an often persistent bodily disorder or disease
alacrity|noun.attribute|x +52|liveliness and eagerness
alcove|noun.artifact|y|a small recess opening off a larger room
algorithm|noun.cognition|z|a precise rule specifying how to solve some problem
alimony|noun.possession|10|court-ordered support paid by one spouse to another after they are separated
allocate|verb.possession|11 +6|distribute according to a plan or set apart for a special purpose
allude|verb.communication|12 +16|make a more or less disguised reference to
allusion|noun.communication|13 +42|a passing reference or indirect mention
allusive|adj.all|14|characterized by indirect references
altercation|noun.communication|15 +40|a noisy quarrel
altimeter|noun.artifact|16|an instrument that measures the height above ground
altruism|noun.attribute|17 +50|the quality of unselfish concern for the welfare of others
altruistic|adj.all|18|showing unselfish concern for the welfare of others
ambient|adj.all|19|completely enveloping
ambivalence|noun.feeling|1a|mixed feelings or emotions
ambivalent|adj.all|1b|uncertain or unable to decide about what course to follow
amenity|noun.attribute|1c|pleasantness resulting from agreeable conditions
amicable|adj.all|1d|characterized by friendship and good will
anarchic|adj.all|1e|without law or control
anarchy|noun.state|1f +57|a state of lawlessness and disorder
ancillary|adj.all|1g +85|furnishing added support
anecdote|noun.communication|1h|a short account of an incident
anesthesia|noun.state|1i|loss of bodily sensation with or without loss of consciousness
animosity|noun.feeling|1j +29|a feeling of ill will arousing active hostility
annihilate|verb.change|1k|kill in large numbers
annuity|noun.possession|1l +81|income from capital investment paid in a series of regular payments
anomalous|adj.all|1m|deviating from the general or common order or type
anthology|noun.communication|1n +92|a collection of selected literary passages
antidote|noun.artifact|1o|a remedy that stops or controls the effects of a poison
antiquated|adj.all|1p +88|so extremely old as seeming to belong to an earlier period
aplomb|noun.attribute|1q +45|great coolness and composure under strain
apologist|noun.person|1r|a person who argues to defend or justify some policy or institution
apothecary|noun.person|1s|a health professional trained in the art of preparing and dispensing drugs
appellate|adj.pert|1t|of or relating to or taking account of appeals
aptitude|noun.cognition|1u +76|inherent ability
aqueduct|noun.artifact|1v|a conduit that resembles a bridge but carries water over a valley
aquiline|adj.all|1w|curved down like an eagle's beak
arable|adj.all|1x|capable of being farmed productively
arbitrate|verb.communication|1y +17|act between parties with a view to reconciling differences
arbitrator|noun.person|1z +65|someone chosen to judge and decide a disputed issue
arcane|adj.all|9|requiring secret or mysterious knowledge
archetype|noun.cognition|20|something that serves as a model or a basis for making copies
archipelago|noun.object|21|a group of many islands in a large body of water
arraignment|noun.communication|22|a legal document calling someone to court to answer an indictment
arrogance|noun.attribute|23|overbearing pride evidenced by a superior manner toward inferiors
arrogant|adj.all|24|having or showing feelings of unwarranted importance out of overbearing pride
arson|noun.act|25 +31|malicious burning to destroy property
arsonist|noun.person|26 +60|a criminal who illegally sets fire to property
artifice|noun.act|27|a deceptive maneuver
artisan|noun.person|28|a skilled worker who practices some trade or handicraft
ascribe|verb.cognition|29|attribute or credit to
aspire|verb.cognition|2a|have an ambitious plan or a lofty goal
assailant|noun.person|2b +64|someone who attacks
assertive|adj.all|2c|aggressively self-assured
assiduous|adj.all|2d|marked by care and persistent effort
astonish|verb.cognition|2e +19|affect with wonder
astound|verb.cognition|2e +19|affect with wonder
auditorium|noun.artifact|2f|the area of a theater or concert hall where the audience sits
auspices|noun.act|2g|kindly endorsement and guidance
auspicious|adj.all|2h|auguring favorable circumstances and good luck
austerity|noun.attribute|8|the trait of great self-denial
autocrat|noun.person|2i +70|a cruel and oppressive dictator
avenge|verb.competition|2j|take revenge for a perceived wrong
averse|adj.all|2k|strongly opposed
aviary|noun.artifact|2l|a building where birds are kept
aviator|noun.person|28|someone who operates an aircraft
banal|adj.all|2m|repeated too often
barometer|noun.artifact|16|an instrument that measures atmospheric pressure
belated|adj.all|2n|after the expected or usual time
bellicose|adj.all|2o|having or showing a ready disposition to fight
bemoan|verb.communication|2p|regret strongly
bemuse|verb.emotion|2q +19|cause to be confused emotionally
benefactor|noun.person|2r +66|a person who helps people or institutions
beneficial|adj.all|2s +93|promoting or enhancing well-being
bequeath|verb.possession|2t +5|leave or give by will after one's death
bequest|noun.possession|2u +97|a gift of personal property by will
berate|verb.communication|2v +8|censure severely or angrily
bereave|verb.possession|2w|deprive through death
bereavement|noun.state|2x|state of sorrow over the death or departure of a loved one
beseech|verb.communication|2y +10|ask for or request earnestly
betroth|verb.communication|2z|give to in marriage
bibliophile|noun.person|30|someone who loves books
biographer|noun.person|31|someone who writes an account of a person's life
bipartisan|adj.all|32|supported by both sides
bistro|noun.artifact|33|a small informal restaurant
bizarre|adj.all|34 +90|conspicuously or grossly unconventional or unusual
bliss|noun.state|35 +28|a state of extreme happiness
blurt|verb.communication|36|utter impulsively
boastful|adj.all|24|exhibiting self-importance
bodice|noun.artifact|37|a part of a dress above the waist
bombastic|adj.all|38|ostentatiously lofty in style
boorish|adj.all|39|ill-mannered and coarse and contemptible in behavior or appearance
bootlegger|noun.person|26|someone who makes or sells illegal liquor
botanist|noun.person|3a|a biologist specializing in the study of plants
boudoir|noun.artifact|3b|a lady's bedroom or private sitting room
brash|adj.all|3c|offensively bold
bravado|noun.communication|3d|a swaggering show of courage
brawny|adj.all|3e|possessing physical strength and weight
brazier|noun.artifact|3f|a large metal container in which coal or charcoal is burned
bribery|noun.act|3g|the practice of offering something in order to gain an illicit advantage
brigand|noun.person|3h +60|an armed thief who is a member of a band
brusque|adj.all|3i|marked by rude or peremptory shortness
brutish|adj.all|3j|resembling a beast
bumptious|adj.all|3c|offensively self-assertive
burdensome|adj.all|3k|not easily borne
burgeon|verb.change|3l|grow and flourish
burly|adj.all|3m|muscular and heavily built
bystander|noun.person|3n|a nonparticipant spectator
cacophonous|adj.all|3o|having an unpleasant sound
cajole|verb.communication|3p +11|influence or urge by gentle urging, caressing, or flattering
calamitous|adj.all|3q|having extremely unfortunate or dire consequences
calamity|noun.event|3r +75|an event resulting in great loss and misfortune
calibration|noun.act|3s|the act of checking or adjusting the accuracy of a measuring instrument
calligraphy|noun.communication|3t|beautiful handwriting
callow|adj.all|3u|young and inexperienced
camaraderie|noun.attribute|3v|the quality of affording easy familiarity and sociability
campanile|noun.artifact|3w|a bell tower
cannibal|noun.person|3x|a person who eats human flesh
cannibalism|noun.act|3y|the practice of eating the flesh of your own kind
canny|adj.all|3z|showing self-interest and shrewdness in dealing with others
capitulate|verb.competition|40 +18|surrender under agreed conditions
captor|noun.person|n +74|a person who captures and holds people or animals
caricaturist|noun.person|41|someone who parodies in an exaggerated manner
carnage|noun.act|42 +33|the savage and excessive killing of many people
cartographer|noun.person|43|a person who makes maps
cartography|noun.act|44|the making of maps and charts
casement|noun.artifact|45|a window sash that is hinged
cataclysmic|adj.all|46|severely destructive
catastrophic|adj.all|47|extremely harmful
cavalcade|noun.group|48 +77|a procession of people traveling on horseback
censorious|adj.all|49|harshly critical or expressing censure
certitude|noun.cognition|4a|total certainty or greater certainty than circumstances warrant
cessation|noun.event|4b|a stopping
chalice|noun.artifact|4c|a bowl-shaped drinking vessel
chancel|noun.artifact|2f|an area around the altar of a church for the clergy and choir
chaplain|noun.person|4d +69|a clergyman ministering to some institution
charisma|noun.attribute|4e|a personal attractiveness or interestingness that enables you to influence others
charismatic|adj.all|4f|possessing an extraordinary ability to attract
charlatan|noun.person|4g +67|a flamboyant deceiver
chasm|noun.object|4h|a deep opening in the earth's surface
chastise|verb.communication|4i +8|censure severely
cherish|verb.emotion|4j +7|be fond of
chicanery|noun.act|4k|the use of tricks to deceive someone
chide|verb.communication|2v +8|censure severely or angrily
chivalrous|adj.all|4l|being attentive to women like an ideal knight
choreographer|noun.person|4m|someone who creates new dances
christen|verb.communication|4n|administer baptism to
chronological|adj.pert|4o|relating to or arranged according to temporal order
circumnavigate|verb.motion|4p|travel around, either by plane or ship
circumspect|adj.all|4q|heedful of potential consequences
circumvention|noun.act|4r|the act of evading by going around
citadel|noun.artifact|4s|a stronghold into which people could go for shelter during a battle
clamorous|adj.all|4t|conspicuously and offensively loud
clandestine|adj.all|4u|conducted with or marked by hidden aims or methods
claustrophobia|noun.state|j|a morbid fear of being closed in a confined space
cleric|noun.person|4d +69|a clergyman or other person in religious orders
cliche|noun.communication|4v +41|a trite or obvious remark
clientele|noun.group|4w +77|customers collectively
cogent|adj.all|4x|powerfully persuasive
cognizant|adj.all|4y|having or showing knowledge or understanding or realization or perception
colloquial|adj.all|4z|characteristic of informal spoken language or conversation
colonialism|noun.act|50|exploitation by a stronger country of weaker one
colossal|adj.all|51|so great in size or force or extent as to elicit awe
comical|adj.all|52|arousing or provoking laughter
commandeer|verb.contact|53 +4|take arbitrarily or by force
commensurate|adj.all|54|corresponding in size or degree or extent
commiserate|verb.emotion|55|feel or express sympathy or compassion
commodious|adj.all|56|large and roomy
commodity|noun.artifact|57|articles of commerce
compatriot|noun.person|58|a person from your own country
complacency|noun.feeling|59|the feeling you have when you are satisfied with yourself
complacent|adj.all|5a|contented to a fault with oneself or one's actions
comply|verb.social|5b +18|act in accordance with someone's rules, commands, or wishes
composure|noun.attribute|5c +45|steadiness of mind under stress
comptroller|noun.person|5d|someone who maintains and audits business accounts
compulsory|adj.all|5e|required by rule
compunction|noun.feeling|5f +27|a feeling of deep regret
concave|adj.all|5g|curving inward
conceited|adj.all|24|characteristic of false pride
conceivable|adj.all|5h|capable of being imagined
conciliator|noun.person|5i +65|someone who tries to bring peace
concise|adj.all|5j|expressing much in few words
concurrent|adj.all|5k|occurring or operating at the same time
condone|verb.communication|5l|excuse, overlook, or make allowances for
conduit|noun.artifact|5m|a passage through which water or electric wires can pass
confectioner|noun.person|5n|someone who makes candies and other sweets
confiscation|noun.act|5o|seizure by the government
conflagration|noun.event|5p +75|a very intense and uncontrolled fire
congeal|verb.change|5q|become gelatinous
congregate|verb.motion|5r|come together, usually for a purpose
connoisseur|noun.person|5s +72|an expert able to appreciate a field
conscription|noun.act|5t|compulsory military service
conservationist|noun.person|5u|someone who works to protect the environment from destruction or pollution
consternation|noun.feeling|5v +30|fear resulting from the awareness of danger
constituency|noun.group|5w +79|the body of voters who elect a representative for their area
contentment|noun.feeling|5x +28|happiness with one's situation in life
contort|verb.contact|5y|twist and press out of shape
contrite|adj.all|5z|feeling or expressing pain or sorrow for sins or offenses
contrition|noun.feeling|5f +27|sorrow for sin arising from fear of damnation
convalesce|verb.body|60|get over an illness or shock
convalescence|noun.process|61|gradual healing after sickness or injury
convergent|adj.all|62|tending to come together from different directions
conversant|adj.all|63|well informed about or knowing thoroughly
convivial|adj.all|64|occupied with or fond of the pleasures of good company
coronation|noun.event|65|the ceremony of installing a new monarch
corrugate|verb.contact|66|fold into ridges
coterie|noun.group|67 +77|an exclusive circle of people with a common purpose
counterintuitive|adj.all|68|contrary to what common sense would suggest
counterproductive|adj.all|47|tending to hinder the achievement of a goal
courier|noun.person|69|a person who carries a message
couturier|noun.person|4m|someone who designs clothing
covet|verb.emotion|6a|wish, long, or crave for
crass|adj.all|39|so unrefined as to be lacking in discrimination and sensibility
credo|noun.cognition|6b|any system of principles or beliefs
credulity|noun.attribute|6c +53|tendency to believe readily
crucible|noun.artifact|6d|a vessel made of material that does not melt easily
culinary|adj.pert|6e|of or relating to or used in cooking
culpable|adj.all|6f|deserving blame or censure as being wrong or evil or injurious
culprit|noun.person|2b +60|someone who perpetrates wrongdoing
cumulative|adj.all|6g|increasing by successive addition
curator|noun.person|6h|the custodian of a collection
cursory|adj.all|6i +94|hasty and without attention to detail
custodian|noun.person|6j +74|one having charge of buildings or grounds or animals
cynical|adj.all|6k|believing the worst of human nature and motives
daguerreotype|noun.artifact|6l|a photograph made by an early photographic process
daunt|verb.emotion|6m +13|cause to lose courage
daunting|adj.all|6n|discouraging through fear
dauntless|adj.all|6o|invulnerable to fear or intimidation
debilitate|verb.change|6p +21|make weak
debilitated|adj.all|6q|lacking energy or vitality
debilitating|adj.all|6r|impairing the strength and vitality
debris|noun.substance|6s +82|the remains of something that has been destroyed or broken up
debunk|verb.communication|6t|expose while ridiculing
decadence|noun.state|6u|the state of being degenerate in mental or moral qualities
decapitate|verb.contact|6v|cut the head of
decommission|verb.possession|6w|withdraw from active service
decorum|noun.attribute|6x +51|propriety in manners and conduct
decry|verb.communication|6y +8|express strong disapproval of
deface|verb.contact|6z|mar or spoil the appearance of
defacement|noun.act|70 +33|the act of damaging the appearance or surface of something
defamatory|adj.all|47|harmful and often untrue
defame|verb.communication|71 +8|charge falsely or with malicious intent
defiant|adj.all|72|boldly resisting authority or an opposing force
defray|verb.possession|73 +6|bear the expenses of
dehumanization|noun.act|74|the act of degrading people with respect to their best qualities
deign|verb.social|75|do something that one considers to be below one's dignity
dejected|adj.all|76|affected or marked by low spirits
deleterious|adj.all|47 +86|harmful to living things
deliverance|noun.act|77 +37|recovery or preservation from loss or danger
demeanor|noun.attribute|78 +51|the way a person behaves toward other people
demote|verb.social|79|assign to a lower position
demure|adj.all|7a|affectedly modest or shy especially in a playful or provocative way
denunciation|noun.communication|7b +40|a public act of denouncing
deplete|verb.consumption|7c +21|use up
deployment|noun.act|7d|the distribution of forces in preparation for battle or work
deprave|verb.social|7e|corrupt morally or by intemperance or sensuality
depraved|adj.all|7f|deviating from what is considered moral or right or proper or good
deride|verb.communication|7g +8|treat or speak of with contempt
derisive|adj.all|7h|abusing vocally
derogatory|adj.all|7i|expressive of low opinion
desecration|noun.act|7j +32|blasphemous behavior
despicable|adj.all|7k|morally reprehensible
despise|verb.emotion|2 +9|look down on with disdain
despondent|adj.all|7l|without or almost without hope
despot|noun.person|2i +70|a cruel and oppressive dictator
destitution|noun.state|7m +55|a state without friends or money or prospects
desultory|adj.all|7n|marked by lack of definite plan or regularity or purpose
detest|verb.emotion|7o +9|dislike intensely
detract|verb.change|7p|take away a part from
detractor|noun.person|7q +64|one who disparages or belittles the worth of something
detriment|noun.event|7r +75|a damage or loss
detrimental|adj.all|47 +86|causing harm or injury
devoid|adj.all|7s|completely wanting or lacking
dexterity|noun.cognition|7t|adroitness in using the hands
dexterous|adj.all|7u|skillful in physical movements
diagnosis|noun.act|7v|identifying the nature or cause of some phenomenon
diaphanous|adj.all|7w|so thin as to transmit light
diatribe|noun.communication|7x +40|a thunderous verbal attack
diffidence|noun.feeling|7y|lack of self-confidence
dignitary|noun.person|7z +62|an important or influential person
dilapidated|adj.all|80|in deplorable condition
disavow|verb.communication|81 +23|refuse to acknowledge
disburse|verb.possession|73 +6|expend, as from a fund
discern|verb.perception|82 +24|detect with the senses
disciple|noun.person|83 +69|someone who believes and helps to spread the doctrine of another
disciplinarian|noun.person|84|someone who demands exact conformity to rules and forms
discomfit|verb.emotion|85 +13|cause to lose one's composure
disconcerting|adj.all|86|causing an emotional disturbance
discrete|adj.all|87|constituting a separate entity or part
disenfranchise|verb.social|88|deprive of voting rights
disgruntled|adj.all|89|in a state of sulky dissatisfaction
dishearten|verb.emotion|8a +13|take away the enthusiasm of
disheveled|adj.all|8b|in disarray
disinclined|adj.all|8c|unwilling because of mild dislike or disapproval
disingenuous|adj.all|8d|not straightforward or candid
dismal|adj.all|8e|causing dejection
disparage|verb.communication|2v +8|express a negative opinion of
disparaging|adj.all|7i|expressive of low opinion
disparity|noun.attribute|8f +48|inequality or difference in some respect
dispassionate|adj.all|8g|unaffected by strong emotion or prejudice
disrepute|noun.state|8h +54|the state of being held in low esteem
disseminate|verb.communication|8i|cause to become widely known
dissertation|noun.communication|8j +92|a treatise advancing a new point of view resulting from research
dissolute|adj.all|8k|unrestrained by convention or morality
dissuade|verb.communication|8l|turn away from by persuasion
distraught|adj.all|8m|deeply agitated especially from emotion
doleful|adj.all|8n|filled with or evoking sadness
downtrodden|adj.all|3q|abused or oppressed by people in power
dowry|noun.possession|2u +97|money or property brought by a woman to her husband at marriage
dramatist|noun.person|31|someone who writes plays
drastic|adj.all|8o|forceful and extreme and rigorous
drudgery|noun.act|8p|hard monotonous routine work
duress|noun.attribute|8q|compulsory force or threat
dwindle|verb.change|8r +21|become smaller or lose substance
dynasty|noun.group|8s +78|a sequence of powerful leaders in the same family
easel|noun.artifact|8t|an upright tripod for displaying something
ebullient|adj.all|8u|joyously unrestrained
ecclesiastical|adj.pert|8v|of or associated with a church
ecstatic|adj.all|8w|feeling great rapture or delight
edify|verb.communication|8x|make understand
effigy|noun.artifact|8y|a representation of a person
egotist|noun.person|8z|a conceited and self-centered person
egregious|adj.all|90|conspicuously and outrageously bad or reprehensible
elapse|verb.motion|91 +96|pass by
electorate|noun.group|92 +79 +91|the body of enfranchised citizens
eligible|adj.all|93 +89|qualified for or allowed or worthy of being chosen
elope|verb.motion|7 +22|run away secretly with one's beloved
eloquence|noun.communication|94 +44|powerful and effective language
eloquent|adj.all|95|expressing yourself readily, clearly, effectively
emaciated|adj.all|96|very thin especially from disease or hunger or cold
emancipation|noun.act|97 +37|freeing someone from the control of another
emancipator|noun.person|98 +66|someone who frees others from bondage
embalm|verb.possession|99|preserve a dead body
embankment|noun.artifact|9a|a long artificial mound of stone or earth
embezzle|verb.possession|9b +4|appropriate fraudulently to one's own use
embroil|verb.stative|9c +26|force into some kind of situation, condition, or course of action
emigrant|noun.person|9d|someone who leaves one country to settle in another
emigrate|verb.change|9e +22|leave one's country of residence for a new one
emissary|noun.person|9f +65|someone sent on a mission to represent the interests of someone else
empathy|noun.feeling|9g|understanding and entering into another's feelings
encompass|verb.stative|9h +95|include in scope
encrypt|verb.communication|9i|convert ordinary language into code
encryption|noun.act|9j|the activity of converting data or information into code
encumber|verb.contact|9k +26|restrict so as to make free movement difficult
endear|verb.emotion|9l|make attractive or lovable
endearment|noun.act|9m|the act of showing affection
ennui|noun.feeling|9n|the feeling of being bored by something tedious
enrapture|verb.emotion|9l +14|hold spellbound
ensconce|verb.contact|9o|fix firmly
ensuing|adj.all|9p +87|following immediately and as a result of what went before
enterprising|adj.all|9q|marked by imagination, initiative, and readiness to undertake new projects
enthrall|verb.emotion|9l +14|hold spellbound
entice|verb.communication|9r +11|provoke someone to do something through promises or persuasion
enticing|adj.all|9s|highly attractive and able to arouse hope or desire
entirety|noun.state|9t|the state of being total and complete
entomologist|noun.person|9u|a zoologist who studies insects
entreat|verb.communication|2y +10|ask for or request earnestly
entreaty|noun.communication|9v|an earnest or urgent request
entrepreneur|noun.person|5d|someone who organizes a business venture and assumes the risk for it
epitomize|verb.stative|9w|embody the essential characteristics of or be a typical example of
equanimity|noun.attribute|5c +45|steadiness of mind under stress
equitable|adj.all|9x|fair to all parties as dictated by reason and conscience
equivocate|verb.communication|9y +15|be deliberately ambiguous or unclear in order to mislead or withhold information
erudite|adj.all|9z|having or showing profound knowledge
erudition|noun.cognition|a0|profound scholarly knowledge
escapism|noun.act|a1|an inclination to retreat from unpleasant realities through diversion or fantasy
eschew|verb.communication|a2|avoid and stay away from deliberately
esoteric|adj.all|a3|confined to and understandable by only an enlightened inner circle
espionage|noun.act|a4|the systematic use of spies to get military or political secrets
essayist|noun.person|31|a writer of literary works
etiquette|noun.communication|a5 +51|rules governing socially acceptable behavior
eulogize|verb.communication|a6 +7|praise formally and eloquently
euphoria|noun.feeling|a7 +28|a feeling of great elation
euthanasia|noun.act|a8|the act of killing someone painlessly
evanescent|adj.all|a9|tending to vanish like vapor
eventual|adj.all|aa|expected to follow in the indefinite future from causes already operating
evildoer|noun.person|2b +60|a person who sins
evocative|adj.all|ab|serving to bring to mind
excruciating|adj.all|ac|extremely painful
exhaustive|adj.all|ad|performed comprehensively and completely
exhilarate|verb.emotion|ae +14|fill with sublime emotion
exonerate|verb.communication|af|pronounce not guilty of criminal charges
exorbitant|adj.all|ag|greatly exceeding bounds of reason or moderation
expropriate|verb.contact|ah +4|deprive of possessions
extant|adj.all|ai|still in existence
extemporaneous|adj.all|aj|with little or no preparation or forethought
extenuating|adj.all|ak|partially excusing or justifying
extol|verb.communication|a6 +7|praise, glorify, or honor
extortionate|adj.all|ag|greatly exceeding bounds of reason or moderation
extradite|verb.social|al|hand over to the authorities of another country
extramural|adj.all|am|carried on outside the bounds of an institution or community
extravaganza|noun.act|an +39|any lavishly staged or spectacular entertainment
extricate|verb.contact|ao|release from entanglement of difficulty
exultant|adj.all|ap|joyful and proud especially because of triumph or success
facetious|adj.all|52|cleverly amusing in tone
fallacy|noun.cognition|aq|a misconception resulting from incorrect reasoning
famished|adj.all|ar|extremely hungry
fanaticism|noun.cognition|as|excessive intolerance of opposing views
farcical|adj.all|52|broadly or extravagantly humorous
fatuous|adj.all|at|extremely silly or stupid
felony|noun.act|au +31|a serious crime
ferocious|adj.all|av|marked by extreme and violent energy
ferocity|noun.attribute|aw +52|the property of being wild or turbulent
festive|adj.all|8w|offering fun and gaiety
festivity|noun.act|a1 +39|any joyous diversion
fiendish|adj.all|7k|extremely evil or cruel
finesse|noun.attribute|ax|subtly skillful handling of a situation
finicky|adj.all|ay|exacting especially about details
flabbergast|verb.cognition|2e +19|overcome with amazement
flagrant|adj.all|90|conspicuously and outrageously bad or reprehensible
flammable|adj.all|az|easily ignited
flippant|adj.all|b0|showing inappropriate levity
foolhardy|adj.all|6o|marked by defiant disregard for danger or consequences
footloose|adj.all|b1|free to go or do as one pleases
forebear|noun.person|b2 +63|a person from whom you are descended
foreseeable|adj.all|b3|capable of being anticipated
foreshadow|verb.communication|b4 +16|indicate, as with a sign or an omen
forlorn|adj.all|7l|marked by or showing hopelessness
forsake|verb.cognition|b5 +23|leave someone who needs or counts on you
fortitude|noun.attribute|b6 +46|strength of mind that enables one to endure adversity with courage
fortnight|noun.time|b7|a period of fourteen consecutive days
foundling|noun.person|b8 +73|a child who has been abandoned and whose parents are unknown
foundry|noun.artifact|b9|a factory where metal castings are produced
fragmentary|adj.all|ba|consisting of small disconnected parts
fraudulent|adj.all|bb|intended to deceive
frenetic|adj.all|8m|excessively agitated
frenzy|noun.state|bc +57|state of violent mental agitation
frippery|noun.artifact|bd|something of little value or significance
frivolous|adj.all|be|not serious in content or attitude or behavior
frugal|adj.all|bf|avoiding waste
frugality|noun.attribute|bg|prudence in avoiding waste
fulcrum|noun.artifact|bh|the pivot about which a lever turns
functionary|noun.person|28|a worker who holds or is invested with an office
futility|noun.attribute|bi|uselessness as a consequence of having no practical result
gaffe|noun.act|bj|a socially awkward or tactless act
galleon|noun.artifact|bk|a large square-rigged sailing ship with three or more masts
garbled|adj.all|bl|lacking orderly continuity
garish|adj.all|bm|tastelessly showy
garrulous|adj.all|bn|full of trivial conversation
gaunt|adj.all|96|very thin especially from disease or hunger or cold
gavel|noun.artifact|bo|a small mallet used by a presiding officer or a judge
genocide|noun.act|a8|systematic killing of a racial or cultural group
genteel|adj.all|bp|marked by refinement in taste and manners
gentry|noun.group|bq +79|the most powerful members of a society
germane|adj.all|br|relevant and appropriate
gesticulate|verb.communication|bs|show, express or direct through movement
girder|noun.artifact|bt|a beam made usually of steel
glacier|noun.object|bu|a slowly moving mass of ice
gluttonous|adj.all|bv|given to excess in consumption of especially food or drink
governess|noun.person|bw +74|a woman entrusted with the care and supervision of a child
granary|noun.artifact|bx|a storehouse for threshed grain or animal feed
grisly|adj.all|by|shockingly repellent
grovel|verb.motion|bz|show submission or fear
grueling|adj.all|c0|characterized by effort to the point of exhaustion
gruesome|adj.all|by|shockingly repellent
gubernatorial|adj.pert|c1|relating to a governor
guileless|adj.all|c2|free of deceit
gusto|noun.feeling|c3 +28|vigorous and enthusiastic enjoyment
haberdasher|noun.person|c4|a merchant who sells men's clothing
habitual|adj.all|c5 +84|commonly used or practiced
hackneyed|adj.all|2m|repeated too often
halfhearted|adj.all|c6|feeling or showing little interest or enthusiasm
hallowed|adj.all|c7|worthy of religious veneration
hapless|adj.all|3q|deserving or inciting pity
harrowing|adj.all|ac|extremely painful
havoc|noun.act|c8 +33|violent and needless disturbance
hazardous|adj.all|c9 +86|involving risk or danger
headstrong|adj.all|ca|habitually disposed to disobedience and opposition
hearse|noun.artifact|cb|a vehicle for carrying a coffin to a church or a cemetery
heartfelt|adj.all|cc|sincerely earnest
heartrending|adj.all|cd|causing or marked by grief or anguish
hectic|adj.all|8m|marked by intense agitation or emotion
hedgerow|noun.artifact|ce|a fence formed by a row of closely planted shrubs or bushes
hedonist|noun.person|cf|someone motivated by desires for sensual pleasures
hedonistic|adj.all|cg|devoted to pleasure
hegemony|noun.group|ch +78|the dominance or leadership of one social group or nation over others
heinous|adj.all|ci|extremely wicked, deeply criminal
helmsman|noun.person|cj|the person who steers a ship
herbivorous|adj.all|ck|feeding only on plants
heretical|adj.all|cl|characterized by departure from accepted beliefs or standards
heyday|noun.time|b7|the period of greatest prosperity or productivity
hierarchical|adj.all|cm|classified according to various criteria into successive levels or layers
hilarious|adj.all|52|marked by or causing boisterous merriment or convulsive laughter
hilarity|noun.feeling|cn +28|great merriment
hindsight|noun.cognition|co|understanding the nature of an event after it has happened
holistic|adj.all|cp|emphasizing the organic or functional relation between parts and the whole
homicide|noun.act|a8 +31|the killing of a human being by another human being
homogeneous|adj.all|cq|all of the same or similar kind or nature
horrendous|adj.all|by|causing fear or dread or terror
horrify|verb.emotion|cr +13|fill with apprehension or alarm
horticulture|noun.act|cs|the cultivation of plants
hostelry|noun.artifact|ct|a hotel providing overnight lodging for travelers
hovel|noun.artifact|cu|a small crude shelter used as a dwelling
humidity|noun.state|cv|wetness in the atmosphere
humiliate|verb.emotion|cw +13|cause to feel shame
humorist|noun.person|cx|someone who acts speaks or writes in an amusing way
husbandry|noun.act|cy|the practice of cultivating the land or raising stock
hygienic|adj.all|cz|tending to promote or preserve health
hyperbole|noun.communication|d0|extravagant exaggeration
hypocritical|adj.all|d1|professing feelings or virtues one does not have
hypothermia|noun.state|1i|subnormal body temperature
hypothesize|verb.cognition|d2|believe especially on uncertain or tentative grounds
idiosyncrasy|noun.attribute|d3|a behavioral attribute that is distinctive and peculiar to an individual
idiosyncratic|adj.all|d4|peculiar to the individual
idolize|verb.emotion|d5 +7|love unquestioningly and uncritically or to excess
ignominious|adj.all|d6|deserving or bringing disgrace or shame
ignominy|noun.state|8h +54|a state of dishonor
imminent|adj.all|19 +87|close in time
impartiality|noun.cognition|d7|an inclination to weigh both views or opinions equally
impassioned|adj.all|d8|characterized by intense emotion
impending|adj.all|19 +87|close in time
imperil|verb.stative|d9|pose a threat to
impermeable|adj.all|da|preventing especially liquids to pass or diffuse through
impervious|adj.all|db|not admitting of passage or capable of being affected
implausible|adj.all|dc|having a quality that provokes disbelief
implore|verb.communication|2y +10|call upon in supplication
impostor|noun.person|4g +67|a person who makes deceitful pretenses
impresario|noun.person|dd|a sponsor who books and stages public entertainments
impunity|noun.state|de|exemption from punishment or loss
inadmissible|adj.all|df|not deserving to be admitted
inadvertent|adj.all|dg|happening by chance or unexpectedly or unintentionally
inane|adj.all|at|extremely silly or stupid
inarticulate|adj.all|dh|without or deprived of the use of speech or words
inaudible|adj.all|di|impossible to hear
incarcerate|verb.social|dj +2|lock up or confine, in or as in a jail
incarceration|noun.state|dk|the state of being imprisoned
inception|noun.event|dl|an event that is a beginning
incessant|adj.all|dm|uninterrupted in time and indefinitely long continuing
incipient|adj.all|dn|only partly in existence
inconceivable|adj.all|do|totally unlikely
incongruous|adj.all|dp|lacking in harmony or compatibility or appropriateness
inconsolable|adj.all|dq|sad beyond comforting
inconspicuous|adj.all|dr|not prominent or readily noticeable
incredulity|noun.cognition|ds|doubt about the truth of something
incredulous|adj.all|dt|not disposed or willing to believe
indefatigable|adj.all|du|showing sustained enthusiastic action with unflagging vitality
indelible|adj.all|dv|cannot be removed or erased
indentured|adj.all|dw|bound by contract
indict|verb.social|dx +2|accuse formally of a crime
indigenous|adj.all|dy|originating where it is found
indigent|adj.all|dz|poor enough to need help from others
indignant|adj.all|e0|angered at something unjust or wrong
indignation|noun.feeling|e1 +29|a feeling of righteous anger
indistinct|adj.all|e2|not clearly defined or easy to perceive or understand
indolence|noun.attribute|e3|inactivity resulting from a dislike of work
indomitable|adj.all|e4|impossible to subdue
inebriated|adj.all|e5|stupefied or excited by a chemical substance
inequity|noun.attribute|e6 +48|injustice by virtue of not conforming with rules or standards
inescapable|adj.all|e7|impossible to avoid or evade
infallible|adj.all|e8|incapable of failure or error
infamous|adj.all|e9|known widely and usually unfavorably
infatuated|adj.all|ea|marked by foolish or unreasoning fondness
infidelity|noun.attribute|eb|the quality of being unfaithful
infirmary|noun.artifact|ec|a health facility where patients receive treatment
infirmity|noun.state|ed +58|the state of being weak in health or body
inflammable|adj.all|az|easily ignited
infraction|noun.act|au +31|a crime less serious than a felony
infuriate|verb.emotion|ee +12|make furious
ingenious|adj.all|7u|showing inventiveness and skill
ingrained|adj.all|ef|deeply rooted
ingratiate|verb.emotion|eg|gain favor with somebody by deliberate efforts
inhumane|adj.all|eh|lacking and reflecting lack of pity or compassion
inimical|adj.all|ei|not friendly
injurious|adj.all|47 +86|harmful to living things
innkeeper|noun.person|ej|the owner or manager of an inn
innovate|verb.creation|ek|bring something new to an environment
innuendo|noun.communication|el +42|an indirect implication
inoculation|noun.act|em|taking a vaccine as a precaution against contracting a disease
inordinate|adj.all|ag|beyond normal limits
inquest|noun.act|en +38|an inquiry into the cause of an unexpected death
insatiable|adj.all|eo|impossible to satisfy
inscrutable|adj.all|ep|of an obscure nature
insignia|noun.communication|eq|a badge worn to show official position
insomnia|noun.state|er|an inability to sleep
instantaneous|adj.all|es|occurring with no delay
insularity|noun.state|et|the state of being isolated or detached
insurrection|noun.act|eu +34|organized opposition to authority
intercede|verb.communication|1y +17|act between parties with a view to reconciling differences
interject|verb.communication|ev|insert between other elements
interloper|noun.person|ew +61|someone who intrudes on the privacy or property of another without permission
intermediary|noun.person|ex +65|a negotiator who acts as a link between parties
interminable|adj.all|ey|tiresomely long
intramural|adj.all|ez|carried on within the bounds of an institution or community
intransigent|adj.all|f0|impervious to pleas, persuasion, requests, reason
intrepid|adj.all|6o|invulnerable to fear or intimidation
intricate|adj.all|f1|having many complexly arranged elements
introspective|adj.all|f2|given to examining own sensory and perceptual experiences
introverted|adj.all|f2|given to examining own sensory and perceptual experiences
inundated|adj.all|f3|covered with water
inure|verb.change|f4|cause to accept or become hardened to
invaluable|adj.all|f5 +85|having incalculable monetary, intellectual, or spiritual worth
inveigle|verb.communication|3p +11|influence or urge by gentle urging, caressing, or flattering
inventive|adj.all|f6|marked by independence and creativity in thought or action
investigative|adj.all|f7|designed to find information or ascertain facts
invincible|adj.all|e4|incapable of being overcome or subdued
invulnerable|adj.all|f8|immune to attack
irate|adj.all|e0|feeling or showing extreme anger
irksome|adj.all|f9|so lacking in interest as to cause mental weariness
irrefutable|adj.all|fa|impossible to deny or disprove
irreproachable|adj.all|fb|free of guilt
irresolute|adj.all|fc|uncertain how to act or proceed
irrevocable|adj.all|fd|incapable of being retracted or revoked
jalopy|noun.artifact|fe|a car that is old and unreliable
jovial|adj.all|8w|full of or showing high-spirited merriment
joyous|adj.all|ff|full of or characterized by joy
junta|noun.group|fg +78|a group of military officers who rule a country after seizing power
juror|noun.person|fh +71|someone who serves on a jury
juxtapose|verb.contact|9o|place side by side
keepsake|noun.artifact|fi|something of sentimental value
knack|noun.cognition|fj +76|a special way of doing something
knapsack|noun.artifact|fk|a bag carried by a strap on your back or shoulder
laborious|adj.all|c0|characterized by effort to the point of exhaustion
laconic|adj.all|fl|brief and to the point
languid|adj.all|fm|lacking spirit or liveliness
larceny|noun.act|3g +31|the act of taking something from someone unlawfully
lariat|noun.artifact|fn|a long noosed rope used to catch animals
laud|verb.communication|a6|praise, glorify, or honor
laudable|adj.all|fo|worthy of high praise
laudatory|adj.all|fp|full of or giving praise
layman|noun.person|fq|someone who is not a clergyman or a professional person
legalization|noun.act|fr|the act of making lawful
legible|adj.all|fs|capable of being read or deciphered
legislator|noun.person|ft +71|someone who makes or enacts laws
legislature|noun.group|fu +80 +91|persons who make or amend or repeal laws
legitimize|verb.social|fv|make legal
lethargic|adj.all|fw|deficient in alertness or activity
liberator|noun.person|fx +66|someone who releases people from captivity or bondage
lieu|noun.act|fy|the post or function properly or customarily occupied or served by another
liken|verb.cognition|fz|consider or describe as similar, equal, or analogous
lintel|noun.artifact|bt|a horizontal beam used as a finishing piece over a door or window
literacy|noun.cognition|g0|the ability to read and write
lithe|adj.all|g1|gracefully thin and bending and moving with ease
litigant|noun.person|g2|a party to a lawsuit
litigation|noun.act|g3 +38|a legal proceeding in a court
loathe|verb.emotion|2 +9|find repugnant
loathing|noun.feeling|g4 +29|hate coupled with disgust
locale|noun.location|g5|the scene of any event or action
loquacious|adj.all|bn|full of trivial conversation
lucrative|adj.all|g6|producing a sizeable profit
lugubrious|adj.all|cd|excessively mournful
luminary|noun.person|g7 +62|a celebrity who is an inspiration to others
luminescent|adj.all|g8|emitting light not caused by heat
luminous|adj.all|g9|softly bright or radiant
lyricist|noun.person|31|a person who writes the words for songs
macabre|adj.all|by|shockingly repellent
machination|noun.cognition|ga|a crafty and involved plot to achieve your ends
maestro|noun.person|gb +72|an artist of consummate skill
magistrate|noun.person|gc +71|a lay judge or civil authority who administers the law
magnanimity|noun.attribute|gd +50|liberality in bestowing gifts
magnate|noun.person|ge +62|a very wealthy or powerful businessman
malignant|adj.all|gf|dangerous to health
malingering|noun.act|4r|evading duty or work by pretending to be incapacitated
manifesto|noun.communication|gg +92|a public declaration of intentions
manumission|noun.act|97 +37|the formal act of freeing from slavery
materiel|noun.artifact|gh|equipment and supplies of a military force
maudlin|adj.all|gi|effusively or insincerely emotional
mausoleum|noun.artifact|gj|a large burial chamber, usually above ground
mawkish|adj.all|gi|effusively or insincerely emotional
maximal|adj.all|gk|the greatest or most complete or best possible
meager|adj.all|gl|deficient in amount or quality or extent
meddle|verb.social|gm|intrude in other people's affairs or business
mediator|noun.person|ex +65|a negotiator who acts as a link between parties
melee|noun.act|c8|a noisy riotous fight
memento|noun.cognition|gn|a reminder of past events
memorable|adj.all|go|worth remembering
menacing|adj.all|by|threatening or foreshadowing evil or tragic developments
meritorious|adj.all|fo|deserving reward or praise
metaphorical|adj.all|gp|expressing one thing in terms normally denoting another
mettle|noun.attribute|b6 +46|the courage to carry on
midwife|noun.person|gq|a woman skilled in aiding the delivery of babies
milliner|noun.person|5n|someone who makes and sells hats
minaret|noun.artifact|gr|a slender tower with balconies
mirth|noun.feeling|cn +28|great merriment
misanthrope|noun.person|gs|someone who dislikes people in general
misconstrue|verb.cognition|gt|interpret in the wrong way
misdemeanor|noun.act|au +31|a crime less serious than a felony
miser|noun.person|gu|a stingy hoarder of money and possessions
miserly|adj.all|gv|characterized by or indicative of lack of generosity
misnomer|noun.communication|gw|an incorrect or unsuitable name
moat|noun.artifact|gx|a ditch dug as a fortification and usually filled with water
modicum|noun.quantity|gy|a small or moderate or token amount
molten|adj.all|gz|reduced to liquid form by heating
momentary|adj.all|h0|lasting for a markedly brief time
momentous|adj.all|h1 +85|of very great significance
monastery|noun.artifact|h2|the residence of a religious community
monocle|noun.artifact|h3|a lens for correcting defective vision in one eye
monogamy|noun.state|h4|the practice or state of having only one spouse at a time
monotheistic|adj.all|h5|believing that there is only one god
morose|adj.all|h6|showing a brooding ill humor
mortician|noun.person|28|one whose business is the management of funerals
multifaceted|adj.all|h7|having many aspects or qualities
multifarious|adj.all|h7|having many aspects or qualities
multilingual|adj.all|h8|using or knowing more than one language
multitudinous|adj.all|h9 +83|too numerous to be counted
munificent|adj.all|ha|very generous
musket|noun.artifact|hb|a muzzle-loading shoulder gun with a long barrel
mutineer|noun.person|hc|someone who is openly rebellious and refuses to obey authorities
mythical|adj.all|hd|based on or told of in traditional stories
naivete|noun.attribute|eb +53|lack of sophistication or worldliness
narcissism|noun.attribute|he|an exceptional interest in and admiration for yourself
nascent|adj.all|hf|being born or beginning
nautical|adj.pert|hg|relating to or involving ships or shipping or navigation or seamen
nefarious|adj.all|ci|extremely wicked
negligent|adj.all|hh +94|characterized by neglect and undue lack of concern
nepotism|noun.act|hi|favoritism shown to relatives or close friends by those in power
newfound|adj.all|hj|newly discovered
nomenclature|noun.communication|hk|a system of words used to name things in a particular discipline
nonchalance|noun.attribute|hl +45|the trait of remaining calm and seeming not to care
nonchalant|adj.all|hm|marked by blithe unconcern
nostalgia|noun.feeling|hn|longing for something past
nostalgic|adj.all|ho|unhappy about being away and longing for familiar things or persons
notoriety|noun.state|hp +54|the state of being known for some unfavorable act or quality
notorious|adj.all|e9|known widely and usually unfavorably
noxious|adj.all|hq +86|injurious to physical or mental health
nuance|noun.communication|hr|a subtle difference in meaning or opinion or attitude
nugatory|adj.all|hs|of no real value
nuptial|adj.pert|ht|of or relating to a wedding
nutritious|adj.all|hu +93|of or providing nourishment
obituary|noun.communication|hv|a notice of someone's death
obnoxious|adj.all|3|causing disapproval or protest
obsolete|adj.all|hw +88|no longer in use
odious|adj.all|hx|unequivocally detestable
oeuvre|noun.artifact|hy|the total output of a writer or artist
oligarchy|noun.group|ch +78|a political system governed by a few people
omnipotent|adj.all|hz|having unlimited power
omniscient|adj.all|i0|infinitely wise
omnivorous|adj.all|i1|feeding on both plants and animals
onerous|adj.all|3k|not easily borne
opportunistic|adj.all|i2|taking immediate advantage, often unethically, of any circumstance of possible benefit
optimist|noun.person|n|a person disposed to take a favorable view of things
opulence|noun.state|r +56|wealth as evidenced by sumptuous living
opulent|adj.all|i3|ostentatiously rich and superior in quality
orator|noun.person|i4|a person who delivers a speech or oration
oratory|noun.communication|i5 +44|addressing an audience formally
ornithologist|noun.person|9u|a zoologist who studies birds
outlandish|adj.all|34 +90|conspicuously or grossly unconventional or unusual
outmoded|adj.all|i6 +88|out of fashion
outskirts|noun.location|i7|outlying areas
outwit|verb.competition|i8 +20|beat through cleverness and wit
overdue|adj.all|i9|past due
overjoyed|adj.all|ia|extremely joyful
overpriced|adj.all|ib|too costly for the value
overt|adj.all|ic|open and observable
overwrought|adj.all|8m|deeply agitated especially from emotion
painstaking|adj.all|id|characterized by extreme care and great effort
palatable|adj.all|ie|acceptable to the taste or mind
pamper|verb.social|if|treat with excessive indulgence
pandemonium|noun.state|ig +57|a state of extreme confusion and disorder
paradox|noun.communication|ih|a statement that contradicts itself
paradoxical|adj.all|ep|seemingly contradictory but nonetheless possibly true
paralysis|noun.state|ii|loss of the ability to move a body part
paramount|adj.all|ij +85|having superior power and influence
paranoia|noun.state|ik|a psychological disorder characterized by delusions of persecution or grandeur
pariah|noun.person|il|a person who is rejected
paroxysm|noun.state|im|a sudden uncontrollable attack
parsimonious|adj.all|gv|excessively unwilling to spend
pathogen|noun.animal|in|any disease-producing agent
pathogenic|adj.all|io|able to cause disease
pathologist|noun.person|ip|a doctor who specializes in medical diagnosis
patriot|noun.person|58|one who loves and defends his or her country
patriotic|adj.all|iq|inspired by love for your country
patriotism|noun.attribute|ir|love of country and willingness to sacrifice for it
paucity|noun.attribute|is|an insufficient quantity or number
pauper|noun.person|it +73|a person who is very poor
peccadillo|noun.act|iu +31|a petty misdeed
pecuniary|adj.pert|iv|relating to or involving money
pedagogue|noun.person|iw|someone who educates young people
pedantry|noun.communication|3d|an ostentatious and inappropriate display of learning
peddle|verb.possession|ix|sell or offer for sale from place to place
peerless|adj.all|iy|eminent beyond or above comparison
peevish|adj.all|h6|easily irritated or annoyed
pejorative|adj.all|7i|expressing disapproval
penchant|noun.feeling|iz|a strong liking
pending|adj.all|j0|awaiting conclusion or confirmation
penitence|noun.feeling|j1 +27|remorse for your past conduct
penury|noun.state|7m +55|a state of extreme poverty or destitution
perfidious|adj.all|j2|tending to betray
perilous|adj.all|c9 +86|fraught with danger
periphery|noun.shape|j3|the outside boundary or surface of something
perjury|noun.act|j4 +31|a criminal offense of making false statements under oath
permeable|adj.all|j5|allowing fluids or gases to pass or diffuse through
perpetrate|verb.social|75 +25|perform an act, usually with a negative connotation
perpetration|noun.act|au +31|the act of committing a crime
perpetuate|verb.stative|j6 +3|cause to continue or prevail
perpetuation|noun.act|j7|the act of prolonging something
persecute|verb.social|j8|cause to suffer
persevere|verb.change|j9 +3|be persistent, refuse to stop
persuasive|adj.all|ja|intended or having the power to induce action or belief
pertinacious|adj.all|jb|stubbornly unyielding
peruse|verb.perception|jc +24|examine or consider with attention and in detail
pervade|verb.contact|jd +95|spread or diffuse through
pervasive|adj.all|je +84|spreading or spread throughout
pessimist|noun.person|jf|a person who expects the worst
pessimistic|adj.all|jg|expecting the worst possible outcome
pester|verb.emotion|jh +12|annoy persistently
petticoat|noun.artifact|ji|an undergarment worn under a skirt
petulant|adj.all|h6|easily irritated or annoyed
philanthropist|noun.person|jj +66|someone who makes charitable donations intended to increase human well-being
philanthropy|noun.act|jk +50|voluntary promotion of human welfare
philately|noun.act|jl|the collection and study of postage stamps
phlegmatic|adj.all|jm|showing little emotion
piety|noun.attribute|jn +47|righteousness by virtue of being pious
pilfer|verb.possession|9b +4|make off with belongings of others
pilgrimage|noun.act|jo|a journey to a sacred place
pious|adj.all|jp|having or showing or expressing reverence for a deity
pithy|adj.all|fl|concise and full of meaning
pittance|noun.possession|jq|an inadequate payment
pivotal|adj.all|jr +85|being of crucial importance
placate|verb.emotion|js +17|cause to be more favorably inclined
plagiarize|verb.possession|9b +4|take without referencing from someone else's writing or speech
plaintiff|noun.person|jt|a person who brings an action in a court of law
plaintive|adj.all|cd|expressing sorrow
plateau|noun.object|ju|a relatively flat highland
platitude|noun.communication|4v +41|a trite or obvious remark
plenary|adj.all|jv|full in all respects
plethora|noun.attribute|jw +49|extreme excess
plinth|noun.artifact|jx|an architectural support or base
plutocracy|noun.group|ch +78|a political system governed by the wealthy people
plutocrat|noun.person|jy +62|someone who exercises power by virtue of wealth
polemical|adj.all|jz|of or involving dispute or controversy
pollster|noun.person|k0|someone who conducts surveys of public opinion
pollutant|noun.substance|k1 +82|waste matter that contaminates the water or air or soil
polymath|noun.person|k2 +72|a person of great and varied learning
polytheistic|adj.all|k3|worshipping or believing in more than one god
ponder|verb.cognition|k4|reflect deeply on a subject
populace|noun.group|4w +79|people in general considered as a whole
portend|verb.communication|b4 +16|indicate, as with a sign or an omen
portent|noun.event|k5|a sign of something about to happen
posthumous|adj.all|k6|occurring or coming into existence after a person's death
postpone|verb.stative|k7 +3|hold back to a later time
prairie|noun.location|k8|a treeless grassy plain
precautionary|adj.all|k9|taken in advance to protect against possible danger or failure
precinct|noun.location|ka|a district of a city or town marked out for administrative purposes
precipice|noun.object|kb|a very steep cliff
predispose|verb.cognition|kc|make susceptible
preeminent|adj.all|kd +85|greatest in importance or degree or significance or achievement
preferential|adj.all|2s|manifesting partiality
prelate|noun.person|ke +69|a senior clergyman and dignitary
premeditated|adj.all|kf|characterized by deliberate purpose and some degree of planning
preposterous|adj.all|kg +90|so unreasonable as to invite derision
prerogative|noun.attribute|kh|a right reserved exclusively by a particular person or group
prescience|noun.cognition|ki|the power to foresee the future
prescient|adj.all|kj|perceiving the significance of events before they occur
presumptuous|adj.all|3c|excessively forward
prevailing|adj.all|kk|most frequent or common
prevalent|adj.all|kk +84|most frequent or common
prevaricate|verb.communication|9y +15|be deliberately ambiguous or unclear in order to mislead or withhold information
primacy|noun.state|kl +59|the state of being first in importance
primeval|adj.all|km|having existed from the beginning
primordial|adj.all|km|having existed from the beginning
probity|noun.attribute|kn +47|complete and confirmed integrity
proclivity|noun.cognition|d7 +76|a natural inclination
procurement|noun.act|ko|the act of getting possession of something
profanity|noun.communication|kp|vulgar or irreverent speech or action
profuse|adj.all|kq +83|produced or growing in extreme abundance
profusion|noun.attribute|kr +49|the property of being extremely abundant
progenitor|noun.person|b2 +63|an ancestor in the direct line
progeny|noun.person|ks +63|the immediate descendants of a person
prohibit|verb.communication|kt|command against
prohibitionist|noun.person|5u|a reformer who opposes the use of intoxicating beverages
prohibitive|adj.all|k9|tending to discourage
propaganda|noun.communication|ku|information that is spread for the purpose of promoting some cause
prophetic|adj.all|kv|foretelling events as if by supernatural intervention
propitiate|verb.communication|kw +17|make peace with
propitious|adj.all|kx|presenting favorable circumstances
proprietor|noun.person|ge +68|someone who owns a business
proselytize|verb.communication|ky|convert to another faith or religion
prosper|verb.possession|kz|make steady progress
prosthesis|noun.artifact|l0|corrective consisting of a replacement for a part of the body
protract|verb.change|l1 +3 +96|lengthen in time
protracted|adj.all|ey|relatively long in duration
provisional|adj.all|l2|under terms not final or fully worked out or agreed upon
prudent|adj.all|l3|careful and sensible
prudish|adj.all|l4|exaggeratedly proper
psalmist|noun.person|l5|a composer of sacred songs
pseudonym|noun.communication|gw|a fictitious name used when the person performs a particular social role
pugilist|noun.person|l6|someone who fights with his fists for sport
punctilious|adj.all|l7|marked by precise accordance with details
punctual|adj.all|l8|acting or arriving or performed exactly at the time appointed
punitive|adj.all|l9|inflicting punishment
purveyor|noun.person|la +68|someone who supplies provisions
pusillanimous|adj.all|lb|lacking in courage and manly strength and resolution
quagmire|noun.object|lc|a soft wet area of low-lying land that sinks underfoot
querulous|adj.all|ld|habitually complaining
quintessential|adj.pert|le|representing the perfect example of a class or quality
quixotic|adj.all|lf|not sensible about practical matters
quotidian|adj.all|lg +84|found in the ordinary course of events
raconteur|noun.person|lh|a person skilled in telling anecdotes
rambunctious|adj.all|li|noisy and lacking in restraint or discipline
rampart|noun.artifact|lj|an embankment built around a space for defensive purposes
ramshackle|adj.all|80|in deplorable condition
rancor|noun.feeling|1j +29|a feeling of deep and bitter anger and ill-will
rancorous|adj.all|h|showing deep-seated resentment
rapport|noun.relation|lk|a relationship of mutual understanding or trust and agreement between people
ratify|verb.social|ll|approve and express assent, responsibility, or obligation
ratiocinative|adj.all|lm|based on exact thinking
rationale|noun.cognition|ln|an explanation of the fundamental reasons
raze|verb.creation|lo|tear down so as to make flat with the ground
recant|verb.communication|4 +23|formally reject or disavow a formerly held belief, usually under pressure
recondite|adj.all|9|difficult to penetrate
reconnoiter|verb.perception|lp +24|explore, often with the goal of finding something or somebody
recrimination|noun.communication|lq +40|mutual accusations
rectitude|noun.attribute|jn +47|righteousness as a consequence of being honorable and honest
rector|noun.person|4d +69|a person authorized to conduct religious worship
recurrence|noun.event|lr|happening again
reenactment|noun.act|ls +36|performing a role in an event that occurred at an earlier time
refectory|noun.artifact|lt|a communal dining-hall
refinery|noun.artifact|lu|an industrial plant for purifying a crude substance
refugee|noun.person|lv|an exile who flees for safety
refurbish|verb.change|lw|make brighter and prettier
regal|adj.all|lx|belonging to or befitting a supreme ruler
regimen|noun.cognition|ly|a systematic plan for therapy
reiterate|verb.communication|lz|say, state, or perform again
relent|verb.stative|m0 +18|give in, as to influence or pressure
reminisce|verb.cognition|m1|recall the past
reminiscent|adj.all|ab|serving to bring to mind
remorse|noun.feeling|5f +27|a feeling of deep regret
remorseful|adj.all|5z|feeling or expressing pain or sorrow for sins or offenses
remorseless|adj.all|m2|without mercy or pity
remunerate|verb.possession|73 +6|make payment to
rend|verb.contact|m3|tear or be torn violently
renown|noun.state|m4|the state or quality of being widely honored and acclaimed
renowned|adj.all|m5|widely known and esteemed
repentance|noun.feeling|j1 +27|remorse for your past conduct
repentant|adj.all|m6|feeling or expressing remorse for misdeeds
replenish|verb.change|m7|fill something that had previously been emptied
replica|noun.artifact|m8|a copy that is not the original
repressive|adj.all|m9|restrictive of action
reprisal|noun.act|ma +35|a retaliatory action against an enemy in wartime
reprove|verb.communication|2v +8|take to task
repugnant|adj.all|3|offensive to the mind
rescind|verb.communication|mb +0|cancel officially
resentment|noun.feeling|1j +29|a feeling of deep and bitter anger and ill-will
resumption|noun.act|mc +36|beginning again
resurgence|noun.act|md +36|bringing again into activity and prominence
resurgent|adj.all|me|rising again as to new life and vigor
resuscitation|noun.act|mf|the act of reviving a person and returning them to consciousness
retaliation|noun.act|mg +35|action taken in return for an injury or offense
retaliatory|adj.all|mh|of or relating to or having the nature of retribution
reticence|noun.attribute|mi|the trait of being uncommunicative
retinue|noun.group|mj +77|the group following and attending to some important person
retrievable|adj.all|mk|capable of being regained especially with effort
revelry|noun.act|ml +39|unrestrained merrymaking
revile|verb.communication|mm +8|spread negative information about
revulsion|noun.feeling|mn +29|intense aversion
rhetorician|noun.person|i4|a person who delivers a speech or oration
rogue|noun.person|mo +60|a deceitful and unreliable scoundrel
ruffian|noun.person|mp +60|a cruel and brutal fellow
ruse|noun.act|27|a deceptive maneuver
ruthless|adj.all|m2|without mercy or pity
sacrilege|noun.act|7j +32|blasphemous behavior
saga|noun.communication|mq|a narrative telling the adventures of a hero or a family
salutary|adj.all|mr +93|tending to promote physical well-being
salvageable|adj.all|ms|capable of being saved from ruin
sanctimonious|adj.all|mt|excessively or hypocritically pious
sanity|noun.state|mu|normal or sound powers of mind
sarcasm|noun.communication|mv +43|witty language used to convey insults or scorn
sarcastic|adj.all|mw|expressing or expressive of ridicule that wounds
sarcophagus|noun.artifact|mx|a stone coffin
sardonic|adj.all|my|disdainfully or ironically humorous
satiety|noun.state|mz|the state of being satisfactorily full and unable to take on more
satire|noun.communication|mv +43|witty language used to convey insults or scorn
satirical|adj.all|my|exposing human folly to ridicule
satirist|noun.person|n0|a humorist who uses ridicule and irony and sarcasm
scandalous|adj.all|8k|giving offense to moral sensibilities and injurious to reputation
scapegoat|noun.person|n1|someone who is punished for the errors of others
scathing|adj.all|49|marked by harshly abusive criticism
scion|noun.person|n2 +63|a descendent or heir
scoundrel|noun.person|n3 +60|a wicked or evil person
scurrilous|adj.all|n4|expressing offensive reproach
seafarer|noun.person|n5|a man who serves as a sailor
seamstress|noun.person|n6|someone who makes or mends dresses
secede|verb.social|n7 +22|withdraw from an organization or communion
seclude|verb.change|n8 +2|keep away from others
sedentary|adj.all|n9|requiring sitting or little activity
segregationist|noun.person|na|someone who believes the racial groups should be kept apart
seismic|adj.all|nb|subject to or caused by an earthquake or earth vibration
seismology|noun.cognition|nc|the branch of geology that studies earthquakes
sentinel|noun.person|nd +74|a person employed to keep watch for some anticipated event
serendipity|noun.phenomenon|ne|good luck in making unexpected and fortunate discoveries
showdown|noun.communication|nf|a hostile disagreement face-to-face
shrapnel|noun.artifact|ng|a shell containing lead pellets that explodes in flight
sibling|noun.person|ks|a person's brother or sister
simultaneous|adj.all|5k|occurring or operating at the same time
skeptic|noun.person|nh|someone who habitually doubts accepted beliefs
slanderous|adj.all|47|harmful and often untrue
slovenly|adj.all|8b +94|negligent of neatness especially in dress and person
smuggler|noun.person|26|someone who imports or exports without paying duties
snide|adj.all|7i|expressive of contempt
sommelier|noun.person|ni|a waiter who manages wine service in a hotel or restaurant
soothsayer|noun.person|nj|someone who makes predictions of the future
sporadic|adj.all|nk|recurring in scattered and irregular or unpredictable instances
spouse|noun.person|ks|a person's partner in marriage
sprightly|adj.all|8u|full of spirit and vitality
spurn|verb.communication|nl +9|reject with contempt
squalor|noun.state|nm +55|sordid dirtiness
squeamish|adj.all|ay|excessively fastidious and easily disgusted
staid|adj.all|nn|characterized by dignity and propriety
stamina|noun.attribute|no +46|enduring strength and energy
standoffish|adj.all|np|lacking cordiality
statesman|noun.person|nq +71|a man who is a respected leader in national or international affairs
statuette|noun.artifact|nr|a small carved or molded figure
stealth|noun.act|ns|avoiding detection by moving carefully
stealthy|adj.all|nt|marked by quiet and caution and secrecy
steeplejack|noun.person|nu|someone who builds or maintains very tall structures
stereotypical|adj.all|nv|lacking spontaneity or originality or individuality
stickler|noun.person|nw|someone who insists on something
stiletto|noun.artifact|nx|a small dagger with a tapered blade
stipend|noun.possession|1l +81|a sum of money allotted on a regular basis
stoical|adj.all|jm|seeming unaffected by pleasure or pain
stolid|adj.all|jm|having or revealing little emotion or sensibility
stunted|adj.all|ny|inferior in size or quality
stupendous|adj.all|51|so great in size or force or extent as to elicit awe
subsist|verb.stative|nz|support oneself
subterfuge|noun.communication|o0|something intended to misrepresent the true nature of an activity
succinct|adj.all|fl|briefly giving the gist of something
suffragist|noun.person|1r|an advocate of the extension of voting rights
sumptuous|adj.all|i3|ostentatiously rich and superior in quality
superimpose|verb.contact|9o|place on top of
supersede|verb.social|o1 +1|take the place or move into the position of
superstition|noun.cognition|o2|an irrational belief arising from ignorance or fear
supplant|verb.social|o1 +1|take the place or move into the position of
supremacy|noun.state|o3 +59|power to dominate or defeat
surly|adj.all|h6|inclined to anger or bad feelings with overtones of menace
surveillance|noun.act|o4|close observation of a person or group
symbiosis|noun.relation|o5|the relation between two different species of organisms that are interdependent
synonymous|adj.all|o6|meaning the same or nearly the same
synopsis|noun.communication|o7|a sketchy summary of the main points of an argument or theory
tacit|adj.all|o8|implied by or inferred from actions or statements
taciturn|adj.all|o9|habitually reserved and uncommunicative
tantamount|adj.all|oa|being essentially equal to something
tantrum|noun.state|ob|a display of bad temper
tardy|adj.all|2n|after the expected or usual time
temerity|noun.attribute|oc +46|fearless daring
tenable|adj.all|od|based on sound reasoning or evidence
tenacity|noun.attribute|oe +46|persistent determination
terse|adj.all|fl|brief and to the point
testator|noun.person|n|a person who makes a will
timorous|adj.all|of|timid by nature or revealing timidity
tirade|noun.communication|7x +40|a speech of violent denunciation
titanic|adj.all|51|of great force or power
tome|noun.communication|og +92|a large and scholarly book
trajectory|noun.phenomenon|oh|the path followed by an object moving through space
transitory|adj.all|a9|lasting a very short time
translucent|adj.all|oi|allowing light to pass through diffusely
trapeze|noun.artifact|oj|a swing used by circus acrobats
treatise|noun.communication|ok +92|a formal exposition
tremulous|adj.all|ol|quivering as from weakness or fear
trepidation|noun.feeling|om +30|a feeling of alarm or dread
trespasser|noun.person|ew +61|someone who intrudes on the privacy or property of another without permission
tribulation|noun.event|on +75|an annoying or frustrating or catastrophic event
tribunal|noun.group|fu +80|an assembly to conduct judicial business
trinket|noun.artifact|oo|cheap showy jewelry or ornament on clothing
tripod|noun.artifact|op|a three-legged rack used for support
trite|adj.all|2m|repeated too often
truancy|noun.act|oq|failure to attend
truculent|adj.all|2o|defiantly aggressive
truism|noun.communication|or +41|an obvious truth
tumultuous|adj.all|os|characterized by unrest or disorder or insubordination
turpitude|noun.act|ot|a corrupt or depraved or degenerate act or practice
tycoon|noun.person|ge +62|a very wealthy or powerful businessman
ubiquitous|adj.all|ou +84|being present everywhere at once
ultimatum|noun.communication|ov|a final peremptory demand
unabashed|adj.all|ow|not embarrassed
unabated|adj.all|ox|continuing at full strength or intensity
unanimity|noun.state|oy|everyone being of one mind
unassuming|adj.all|oz|not arrogant or presuming
unbridled|adj.all|p0|not restrained or controlled
uncharted|adj.all|p1|not yet surveyed or investigated
uncompromising|adj.all|p2|not making concessions
uncouth|adj.all|39|lacking refinement or cultivation or taste
undeniable|adj.all|p3|not possible to deny
underdog|noun.person|p4|one at a disadvantage and expected to lose
underling|noun.person|c|an assistant subject to the authority or control of another
underprivileged|adj.all|p5|lacking the rights and advantages of other members of society
unerring|adj.all|p6|not liable to error
unfettered|adj.all|p7|not bound by shackles and chains
unflappable|adj.all|p8|not easily perturbed or excited or upset
unflinching|adj.all|p9|not shrinking from danger
unforeseen|adj.all|pa|not anticipated
unfounded|adj.all|pb|without a basis in reason or fact
unimpeded|adj.all|pc|not slowed or prevented
unmitigated|adj.all|pd|not diminished or moderated in intensity or severity
unnerve|verb.emotion|2q +13|disturb the composure of
unpalatable|adj.all|pe|not pleasant or acceptable to the taste or mind
unparalleled|adj.all|iy|radically distinctive and without equal
unremitting|adj.all|dm|uninterrupted in time and indefinitely long continuing
unrequited|adj.all|pf|not returned in kind
unrivaled|adj.all|iy|eminent beyond or above comparison
unscathed|adj.all|pg|not injured or harmed
unsightly|adj.all|ph|unpleasant to look at
unsolicited|adj.all|pi|not requested or sought
unsurpassed|adj.all|pj|not capable of being improved on
untenable|adj.all|68|incapable of being defended or justified
untrammeled|adj.all|pk|not confined or limited
upbraid|verb.communication|pl +8|express criticism towards
uprising|noun.act|eu +34|organized opposition to authority
urchin|noun.person|pm +73|poor and often mischievous city child
usurious|adj.all|ag|greatly exceeding bounds of reason or moderation
usurper|noun.person|2b +61|one who wrongfully or illegally seizes and holds the place of another
utensil|noun.artifact|pn|an implement for practical use
vainglorious|adj.all|24|feeling self-importance
valiant|adj.all|po|having or showing valor
valor|noun.attribute|b6 +46|the qualities of a hero or heroine
vandalism|noun.act|pp +33|willful wanton and malicious destruction of the property of others
vanquish|verb.competition|pq +20|come out better in a competition, race, or conflict
venal|adj.all|7f|capable of being corrupted
vendetta|noun.act|pr +35|a feud in which members of the opposing parties murder each other
vendor|noun.person|c4 +68|someone who promotes or exchanges goods or services for money
venerate|verb.emotion|ps +7|regard with feelings of respect and reverence
ventriloquist|noun.person|pt|a performer who projects the voice into a wooden dummy
veracity|noun.attribute|pu +47|unwillingness to tell lies
veranda|noun.artifact|pv|a porch along the outside of a building
verbose|adj.all|pw|using or containing too many words
verbosity|noun.communication|94|an expressive style that uses excessive or empty words
verdant|adj.all|kq|characterized by abundance of verdure
versatility|noun.cognition|px|having a wide variety of skills
vertigo|noun.state|py|a reeling sensation
verve|noun.attribute|pz +52|an energetic style
vestige|noun.communication|q0|an indication that something has been present
vestigial|adj.all|q1|not fully developed in mature animals
vestment|noun.artifact|q2|a gown worn by the clergy
vexatious|adj.all|q3|causing irritation or annoyance
vicinity|noun.location|i7|a surrounding or nearby region
vigilant|adj.all|q4|carefully observant or attentive
vilify|verb.communication|mm +8|spread negative information about
villainous|adj.all|ci|extremely wicked
vivacious|adj.all|8u|vigorous and animated
vociferous|adj.all|4t|conspicuously and offensively loud
voluble|adj.all|q5|marked by a ready flow of speech
wanderlust|noun.motive|q6|very strong or irresistible impulse to travel
warden|noun.person|q7 +74|the chief official in charge of a prison
warmonger|noun.person|q8|a person who advocates war or warlike policies
waylay|verb.competition|q9|wait in hiding to attack
wayward|adj.all|ca|resistant to guidance or discipline
weathervane|noun.artifact|qa|a mechanical device attached to an elevated structure
wheedle|verb.communication|3p +11|influence or urge by gentle urging, caressing, or flattering
wily|adj.all|qb|marked by skill in deception
winsome|adj.all|4f|charming in a childlike or naive way
wistful|adj.all|8n|showing pensive sadness
wreak|verb.creation|qc +25|cause to happen or to occur as a consequence
wrongdoer|noun.person|qd +60|a person who transgresses moral or civil law
xenophobia|noun.state|qe|a fear of foreigners or strangers
yearning|noun.feeling|qf|prolonged unfulfilled desire or need
yokel|noun.person|qg|a person who is not very intelligent or interested in culture
zealous|adj.all|qh|marked by active interest and enthusiasm
`;
