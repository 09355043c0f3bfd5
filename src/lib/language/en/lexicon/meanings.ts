/**
 * Words of one sense: the word, WordNet's file, the numbers of its kin, and what it means. Cut from WordNet 3.1
 * by training/vocabulary/cut.ts. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
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
abundant|adj.all|a|present in great quantity
accolade|noun.communication|b|a tangible symbol signifying approval or distinction
accomplice|noun.person|c +60|a person who joins with another in carrying out some plan
accredited|adj.all|d|given official approval to act
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
ancillary|adj.all|1g|furnishing added support
anecdote|noun.communication|1h|a short account of an incident
anesthesia|noun.state|1i|loss of bodily sensation with or without loss of consciousness
animosity|noun.feeling|1j +29|a feeling of ill will arousing active hostility
annihilate|verb.change|1k|kill in large numbers
annuity|noun.possession|1l +81|income from capital investment paid in a series of regular payments
anomalous|adj.all|1m|deviating from the general or common order or type
anthology|noun.communication|1n|a collection of selected literary passages
antidote|noun.artifact|1o|a remedy that stops or controls the effects of a poison
antiquated|adj.all|1p|so extremely old as seeming to belong to an earlier period
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
beneficial|adj.all|2s|promoting or enhancing well-being
bequeath|verb.possession|2t +5|leave or give by will after one's death
bequest|noun.possession|2u +82|a gift of personal property by will
berate|verb.communication|2v +8|censure severely or angrily
bereave|verb.possession|2w|deprive through death
bereavement|noun.state|2x|state of sorrow over the death or departure of a loved one
beseech|verb.communication|2y +10|ask for or request earnestly
betroth|verb.communication|2z|give to in marriage
bibliophile|noun.person|30|someone who loves books
biographer|noun.person|31|someone who writes an account of a person's life
bipartisan|adj.all|32|supported by both sides
bistro|noun.artifact|33|a small informal restaurant
bizarre|adj.all|34|conspicuously or grossly unconventional or unusual
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
circumstantial|adj.all|4r|fully detailed and specific about particulars
circumvention|noun.act|4s|the act of evading by going around
citadel|noun.artifact|4t|a stronghold into which people could go for shelter during a battle
clamorous|adj.all|4u|conspicuously and offensively loud
clandestine|adj.all|4v|conducted with or marked by hidden aims or methods
claustrophobia|noun.state|j|a morbid fear of being closed in a confined space
cleric|noun.person|4d +69|a clergyman or other person in religious orders
cliche|noun.communication|4w +41|a trite or obvious remark
clientele|noun.group|4x +77|customers collectively
cogent|adj.all|4y|powerfully persuasive
cognizant|adj.all|4z|having or showing knowledge or understanding or realization or perception
coincidental|adj.all|50|occurring or operating at the same time
colloquial|adj.all|51|characteristic of informal spoken language or conversation
colonialism|noun.act|52|exploitation by a stronger country of weaker one
colossal|adj.all|53|so great in size or force or extent as to elicit awe
columnist|noun.person|54|a journalist who writes editorials
comical|adj.all|55|arousing or provoking laughter
commandeer|verb.contact|56 +4|take arbitrarily or by force
commensurate|adj.all|57|corresponding in size or degree or extent
commiserate|verb.emotion|58|feel or express sympathy or compassion
commodious|adj.all|59|large and roomy
commodity|noun.artifact|5a|articles of commerce
compatriot|noun.person|5b|a person from your own country
complacency|noun.feeling|5c|the feeling you have when you are satisfied with yourself
complacent|adj.all|5d|contented to a fault with oneself or one's actions
comply|verb.social|5e +18|act in accordance with someone's rules, commands, or wishes
composure|noun.attribute|5f +45|steadiness of mind under stress
comptroller|noun.person|5g|someone who maintains and audits business accounts
compulsory|adj.all|5h|required by rule
compunction|noun.feeling|5i +27|a feeling of deep regret
concave|adj.all|5j|curving inward
conceited|adj.all|24|characteristic of false pride
conceivable|adj.all|5k|capable of being imagined
conciliator|noun.person|5l +65|someone who tries to bring peace
concise|adj.all|5m|expressing much in few words
conclusive|adj.all|5n|forming an end or termination
concurrent|adj.all|50|occurring or operating at the same time
condone|verb.communication|5o|excuse, overlook, or make allowances for
conducive|adj.all|5p|tending to bring about
conduit|noun.artifact|5q|a passage through which water or electric wires can pass
confectioner|noun.person|5r|someone who makes candies and other sweets
confiscation|noun.act|5s|seizure by the government
conflagration|noun.event|5t +75|a very intense and uncontrolled fire
congeal|verb.change|5u|become gelatinous
congregate|verb.motion|5v|come together, usually for a purpose
connoisseur|noun.person|5w +72|an expert able to appreciate a field
conscription|noun.act|5x|compulsory military service
consequential|adj.all|5y|having important issues or results
conservationist|noun.person|5z|someone who works to protect the environment from destruction or pollution
consternation|noun.feeling|60 +30|fear resulting from the awareness of danger
constituency|noun.group|61 +79|the body of voters who elect a representative for their area
contentment|noun.feeling|62 +28|happiness with one's situation in life
contort|verb.contact|63|twist and press out of shape
contributory|adj.all|5p|tending to bring about
contrite|adj.all|64|feeling or expressing pain or sorrow for sins or offenses
contrition|noun.feeling|5i +27|sorrow for sin arising from fear of damnation
convalesce|verb.body|65|get over an illness or shock
convalescence|noun.process|66|gradual healing after sickness or injury
convergent|adj.all|67|tending to come together from different directions
conversant|adj.all|68|well informed about or knowing thoroughly
convivial|adj.all|69|occupied with or fond of the pleasures of good company
coronation|noun.event|6a|the ceremony of installing a new monarch
corpulent|adj.all|6b|excessively fat
corrugate|verb.contact|6c|fold into ridges
coterie|noun.group|6d +77|an exclusive circle of people with a common purpose
counterintuitive|adj.all|6e|contrary to what common sense would suggest
counterproductive|adj.all|47|tending to hinder the achievement of a goal
courier|noun.person|6f|a person who carries a message
couturier|noun.person|4m|someone who designs clothing
covet|verb.emotion|6g|wish, long, or crave for
crass|adj.all|39|so unrefined as to be lacking in discrimination and sensibility
credo|noun.cognition|6h|any system of principles or beliefs
credulity|noun.attribute|6i +53|tendency to believe readily
crucible|noun.artifact|6j|a vessel made of material that does not melt easily
culinary|adj.pert|6k|of or relating to or used in cooking
culpable|adj.all|6l|deserving blame or censure as being wrong or evil or injurious
culprit|noun.person|2b +60|someone who perpetrates wrongdoing
cumulative|adj.all|6m|increasing by successive addition
curator|noun.person|6n|the custodian of a collection
cursory|adj.all|6o|hasty and without attention to detail
custodian|noun.person|6p +74|one having charge of buildings or grounds or animals
cynical|adj.all|6q|believing the worst of human nature and motives
daguerreotype|noun.artifact|6r|a photograph made by an early photographic process
daunt|verb.emotion|6s +13|cause to lose courage
daunting|adj.all|6t|discouraging through fear
dauntless|adj.all|6u|invulnerable to fear or intimidation
debilitate|verb.change|6v +21|make weak
debilitated|adj.all|6w|lacking energy or vitality
debilitating|adj.all|6x|impairing the strength and vitality
debris|noun.substance|6y|the remains of something that has been destroyed or broken up
debunk|verb.communication|6z|expose while ridiculing
decadence|noun.state|70|the state of being degenerate in mental or moral qualities
decapitate|verb.contact|71|cut the head of
decommission|verb.possession|72|withdraw from active service
decorum|noun.attribute|73 +51|propriety in manners and conduct
decry|verb.communication|74 +8|express strong disapproval of
deface|verb.contact|75|mar or spoil the appearance of
defacement|noun.act|76 +33|the act of damaging the appearance or surface of something
defamatory|adj.all|47|harmful and often untrue
defame|verb.communication|77 +8|charge falsely or with malicious intent
defiant|adj.all|78|boldly resisting authority or an opposing force
defray|verb.possession|79 +6|bear the expenses of
dehumanization|noun.act|7a|the act of degrading people with respect to their best qualities
deign|verb.social|7b|do something that one considers to be below one's dignity
dejected|adj.all|7c|affected or marked by low spirits
deleterious|adj.all|47|harmful to living things
deliverance|noun.act|7d +37|recovery or preservation from loss or danger
demeanor|noun.attribute|7e +51|the way a person behaves toward other people
demented|adj.all|7f|affected with madness or insanity
demote|verb.social|7g|assign to a lower position
demure|adj.all|7h|affectedly modest or shy especially in a playful or provocative way
denunciation|noun.communication|7i +40|a public act of denouncing
deplete|verb.consumption|7j +21|use up
deployment|noun.act|7k|the distribution of forces in preparation for battle or work
deprave|verb.social|7l|corrupt morally or by intemperance or sensuality
depraved|adj.all|7m|deviating from what is considered moral or right or proper or good
deride|verb.communication|7n +8|treat or speak of with contempt
derisive|adj.all|7o|abusing vocally
derogatory|adj.all|7p|expressive of low opinion
desecration|noun.act|7q +32|blasphemous behavior
despicable|adj.all|7r|morally reprehensible
despise|verb.emotion|2 +9|look down on with disdain
despondent|adj.all|7s|without or almost without hope
despot|noun.person|2i +70|a cruel and oppressive dictator
destitution|noun.state|7t +55|a state without friends or money or prospects
desultory|adj.all|7u|marked by lack of definite plan or regularity or purpose
detest|verb.emotion|7v +9|dislike intensely
detract|verb.change|7w|take away a part from
detractor|noun.person|7x +64|one who disparages or belittles the worth of something
detriment|noun.event|7y +75|a damage or loss
detrimental|adj.all|47|causing harm or injury
devoid|adj.all|7z|completely wanting or lacking
dexterity|noun.cognition|80|adroitness in using the hands
dexterous|adj.all|81|skillful in physical movements
diagnosis|noun.act|82|identifying the nature or cause of some phenomenon
diaphanous|adj.all|83|so thin as to transmit light
diatribe|noun.communication|84 +40|a thunderous verbal attack
diffidence|noun.feeling|85|lack of self-confidence
dignitary|noun.person|86 +62|an important or influential person
dilapidated|adj.all|87|in deplorable condition
disavow|verb.communication|88 +23|refuse to acknowledge
disburse|verb.possession|79 +6|expend, as from a fund
discern|verb.perception|89 +24|detect with the senses
disciple|noun.person|8a +69|someone who believes and helps to spread the doctrine of another
disciplinarian|noun.person|8b|someone who demands exact conformity to rules and forms
discomfit|verb.emotion|8c +13|cause to lose one's composure
disconcerting|adj.all|8d|causing an emotional disturbance
discrete|adj.all|8e|constituting a separate entity or part
disenfranchise|verb.social|8f|deprive of voting rights
disgruntled|adj.all|8g|in a state of sulky dissatisfaction
dishearten|verb.emotion|8h +13|take away the enthusiasm of
disheveled|adj.all|8i|in disarray
disinclined|adj.all|8j|unwilling because of mild dislike or disapproval
disingenuous|adj.all|8k|not straightforward or candid
dismal|adj.all|8l|causing dejection
disparage|verb.communication|2v +8|express a negative opinion of
disparaging|adj.all|7p|expressive of low opinion
disparity|noun.attribute|8m +48|inequality or difference in some respect
dispassionate|adj.all|8n|unaffected by strong emotion or prejudice
disrepute|noun.state|8o +54|the state of being held in low esteem
disseminate|verb.communication|8p|cause to become widely known
dissertation|noun.communication|8q|a treatise advancing a new point of view resulting from research
dissolute|adj.all|8r|unrestrained by convention or morality
dissuade|verb.communication|8s|turn away from by persuasion
distraught|adj.all|8t|deeply agitated especially from emotion
divisible|adj.all|8u|capable of being or liable to be divided or separated
doleful|adj.all|8v|filled with or evoking sadness
downtrodden|adj.all|3q|abused or oppressed by people in power
dowry|noun.possession|2u +82|money or property brought by a woman to her husband at marriage
dramatist|noun.person|31|someone who writes plays
drastic|adj.all|8w|forceful and extreme and rigorous
drudgery|noun.act|8x|hard monotonous routine work
duress|noun.attribute|8y|compulsory force or threat
dwindle|verb.change|8z +21|become smaller or lose substance
dynasty|noun.group|90 +78|a sequence of powerful leaders in the same family
easel|noun.artifact|91|an upright tripod for displaying something
ebullient|adj.all|92|joyously unrestrained
ecclesiastical|adj.pert|93|of or associated with a church
ecstatic|adj.all|94|feeling great rapture or delight
edify|verb.communication|95|make understand
effigy|noun.artifact|96|a representation of a person
egotist|noun.person|97|a conceited and self-centered person
egregious|adj.all|98|conspicuously and outrageously bad or reprehensible
elapse|verb.motion|99|pass by
electorate|noun.group|9a +79|the body of enfranchised citizens
eligible|adj.all|9b|qualified for or allowed or worthy of being chosen
elope|verb.motion|7 +22|run away secretly with one's beloved
eloquence|noun.communication|9c +44|powerful and effective language
eloquent|adj.all|9d|expressing yourself readily, clearly, effectively
emaciated|adj.all|9e|very thin especially from disease or hunger or cold
emancipation|noun.act|9f +37|freeing someone from the control of another
emancipator|noun.person|9g +66|someone who frees others from bondage
embalm|verb.possession|9h|preserve a dead body
embankment|noun.artifact|9i|a long artificial mound of stone or earth
embezzle|verb.possession|9j +4|appropriate fraudulently to one's own use
embroil|verb.stative|9k +26|force into some kind of situation, condition, or course of action
emigrant|noun.person|9l|someone who leaves one country to settle in another
emigrate|verb.change|9m +22|leave one's country of residence for a new one
emissary|noun.person|9n +65|someone sent on a mission to represent the interests of someone else
empathy|noun.feeling|9o|understanding and entering into another's feelings
encompass|verb.stative|9p|include in scope
encrypt|verb.communication|9q|convert ordinary language into code
encryption|noun.act|9r|the activity of converting data or information into code
encumber|verb.contact|9s +26|restrict so as to make free movement difficult
endear|verb.emotion|9t|make attractive or lovable
endearment|noun.act|9u|the act of showing affection
ennui|noun.feeling|9v|the feeling of being bored by something tedious
enrapture|verb.emotion|9t +14|hold spellbound
ensconce|verb.contact|9w|fix firmly
ensuing|adj.all|9x|following immediately and as a result of what went before
enterprising|adj.all|9y|marked by imagination, initiative, and readiness to undertake new projects
enthrall|verb.emotion|9t +14|hold spellbound
entice|verb.communication|9z +11|provoke someone to do something through promises or persuasion
enticing|adj.all|a0|highly attractive and able to arouse hope or desire
entirety|noun.state|a1|the state of being total and complete
entomologist|noun.person|a2|a zoologist who studies insects
entreat|verb.communication|2y +10|ask for or request earnestly
entreaty|noun.communication|a3|an earnest or urgent request
entrepreneur|noun.person|5g|someone who organizes a business venture and assumes the risk for it
epitomize|verb.stative|a4|embody the essential characteristics of or be a typical example of
equanimity|noun.attribute|5f +45|steadiness of mind under stress
equitable|adj.all|a5|fair to all parties as dictated by reason and conscience
equivocate|verb.communication|a6 +15|be deliberately ambiguous or unclear in order to mislead or withhold information
erudite|adj.all|a7|having or showing profound knowledge
erudition|noun.cognition|a8|profound scholarly knowledge
escapism|noun.act|a9|an inclination to retreat from unpleasant realities through diversion or fantasy
eschew|verb.communication|aa|avoid and stay away from deliberately
esoteric|adj.all|ab|confined to and understandable by only an enlightened inner circle
espionage|noun.act|ac|the systematic use of spies to get military or political secrets
essayist|noun.person|31|a writer of literary works
etiquette|noun.communication|ad +51|rules governing socially acceptable behavior
eulogize|verb.communication|ae +7|praise formally and eloquently
euphoria|noun.feeling|af +28|a feeling of great elation
euphoric|adj.all|ag|exaggerated feeling of well-being or elation
euthanasia|noun.act|ah|the act of killing someone painlessly
evanescent|adj.all|ai|tending to vanish like vapor
eventual|adj.all|aj|expected to follow in the indefinite future from causes already operating
evildoer|noun.person|2b +60|a person who sins
evocative|adj.all|ak|serving to bring to mind
excruciating|adj.all|al|extremely painful
exhaustive|adj.all|am|performed comprehensively and completely
exhilarate|verb.emotion|an +14|fill with sublime emotion
exonerate|verb.communication|ao|pronounce not guilty of criminal charges
exorbitant|adj.all|ap|greatly exceeding bounds of reason or moderation
expropriate|verb.contact|aq +4|deprive of possessions
extant|adj.all|ar|still in existence
extemporaneous|adj.all|as|with little or no preparation or forethought
extenuating|adj.all|at|partially excusing or justifying
extol|verb.communication|ae +7|praise, glorify, or honor
extortionate|adj.all|ap|greatly exceeding bounds of reason or moderation
extradite|verb.social|au|hand over to the authorities of another country
extramural|adj.all|av|carried on outside the bounds of an institution or community
extravaganza|noun.act|aw +39|any lavishly staged or spectacular entertainment
extricate|verb.contact|ax|release from entanglement of difficulty
exultant|adj.all|ay|joyful and proud especially because of triumph or success
facetious|adj.all|55|cleverly amusing in tone
fallacy|noun.cognition|az|a misconception resulting from incorrect reasoning
famished|adj.all|b0|extremely hungry
fanaticism|noun.cognition|b1|excessive intolerance of opposing views
farcical|adj.all|55|broadly or extravagantly humorous
fatuous|adj.all|b2|extremely silly or stupid
felony|noun.act|b3 +31|a serious crime
ferocious|adj.all|b4|marked by extreme and violent energy
ferocity|noun.attribute|b5 +52|the property of being wild or turbulent
festive|adj.all|94|offering fun and gaiety
festivity|noun.act|a9 +39|any joyous diversion
fiendish|adj.all|7r|extremely evil or cruel
finesse|noun.attribute|b6|subtly skillful handling of a situation
finicky|adj.all|b7|exacting especially about details
flabbergast|verb.cognition|2e +19|overcome with amazement
flagrant|adj.all|98|conspicuously and outrageously bad or reprehensible
flammable|adj.all|b8|easily ignited
flippant|adj.all|b9|showing inappropriate levity
foolhardy|adj.all|6u|marked by defiant disregard for danger or consequences
footloose|adj.all|ba|free to go or do as one pleases
forebear|noun.person|bb +63|a person from whom you are descended
foreseeable|adj.all|bc|capable of being anticipated
foreshadow|verb.communication|bd +16|indicate, as with a sign or an omen
forlorn|adj.all|7s|marked by or showing hopelessness
forsake|verb.cognition|be +23|leave someone who needs or counts on you
fortitude|noun.attribute|bf +46|strength of mind that enables one to endure adversity with courage
fortnight|noun.time|bg|a period of fourteen consecutive days
foundling|noun.person|bh +73|a child who has been abandoned and whose parents are unknown
foundry|noun.artifact|bi|a factory where metal castings are produced
fragmentary|adj.all|bj|consisting of small disconnected parts
fraudulent|adj.all|bk|intended to deceive
frenetic|adj.all|8t|excessively agitated
frenzy|noun.state|bl +57|state of violent mental agitation
frippery|noun.artifact|bm|something of little value or significance
frivolous|adj.all|bn|not serious in content or attitude or behavior
frugal|adj.all|bo|avoiding waste
frugality|noun.attribute|bp|prudence in avoiding waste
fulcrum|noun.artifact|bq|the pivot about which a lever turns
functionary|noun.person|28|a worker who holds or is invested with an office
futility|noun.attribute|br|uselessness as a consequence of having no practical result
gaffe|noun.act|bs|a socially awkward or tactless act
galleon|noun.artifact|bt|a large square-rigged sailing ship with three or more masts
garbled|adj.all|bu|lacking orderly continuity
garish|adj.all|bv|tastelessly showy
garrulous|adj.all|bw|full of trivial conversation
gaunt|adj.all|9e|very thin especially from disease or hunger or cold
gavel|noun.artifact|bx|a small mallet used by a presiding officer or a judge
genocide|noun.act|ah|systematic killing of a racial or cultural group
genteel|adj.all|by|marked by refinement in taste and manners
gentry|noun.group|bz +79|the most powerful members of a society
germane|adj.all|c0|relevant and appropriate
gesticulate|verb.communication|c1|show, express or direct through movement
girder|noun.artifact|c2|a beam made usually of steel
glacier|noun.object|c3|a slowly moving mass of ice
gluttonous|adj.all|c4|given to excess in consumption of especially food or drink
governess|noun.person|c5 +74|a woman entrusted with the care and supervision of a child
granary|noun.artifact|c6|a storehouse for threshed grain or animal feed
grisly|adj.all|c7|shockingly repellent
grovel|verb.motion|c8|show submission or fear
grueling|adj.all|c9|characterized by effort to the point of exhaustion
gruesome|adj.all|c7|shockingly repellent
gubernatorial|adj.pert|ca|relating to a governor
guileless|adj.all|cb|free of deceit
gusto|noun.feeling|cc +28|vigorous and enthusiastic enjoyment
haberdasher|noun.person|cd|a merchant who sells men's clothing
habitual|adj.all|ce|commonly used or practiced
hackneyed|adj.all|2m|repeated too often
halfhearted|adj.all|cf|feeling or showing little interest or enthusiasm
hallowed|adj.all|cg|worthy of religious veneration
hapless|adj.all|3q|deserving or inciting pity
harrowing|adj.all|al|extremely painful
havoc|noun.act|ch +33|violent and needless disturbance
hazardous|adj.all|ci|involving risk or danger
headstrong|adj.all|cj|habitually disposed to disobedience and opposition
hearse|noun.artifact|ck|a vehicle for carrying a coffin to a church or a cemetery
heartfelt|adj.all|cl|sincerely earnest
heartrending|adj.all|cm|causing or marked by grief or anguish
hectic|adj.all|8t|marked by intense agitation or emotion
hedgerow|noun.artifact|cn|a fence formed by a row of closely planted shrubs or bushes
hedonist|noun.person|co|someone motivated by desires for sensual pleasures
hedonistic|adj.all|cp|devoted to pleasure
hegemony|noun.group|cq +78|the dominance or leadership of one social group or nation over others
heinous|adj.all|cr|extremely wicked, deeply criminal
helmsman|noun.person|cs|the person who steers a ship
herbivorous|adj.all|ct|feeding only on plants
heretical|adj.all|cu|characterized by departure from accepted beliefs or standards
heyday|noun.time|bg|the period of greatest prosperity or productivity
hierarchical|adj.all|cv|classified according to various criteria into successive levels or layers
hilarious|adj.all|55|marked by or causing boisterous merriment or convulsive laughter
hilarity|noun.feeling|cw +28|great merriment
hindsight|noun.cognition|cx|understanding the nature of an event after it has happened
holistic|adj.all|cy|emphasizing the organic or functional relation between parts and the whole
homicide|noun.act|ah +31|the killing of a human being by another human being
homogeneous|adj.all|cz|all of the same or similar kind or nature
horrendous|adj.all|c7|causing fear or dread or terror
horrify|verb.emotion|d0 +13|fill with apprehension or alarm
horticulture|noun.act|d1|the cultivation of plants
hostelry|noun.artifact|d2|a hotel providing overnight lodging for travelers
hovel|noun.artifact|d3|a small crude shelter used as a dwelling
humidity|noun.state|d4|wetness in the atmosphere
humiliate|verb.emotion|d5 +13|cause to feel shame
humorist|noun.person|d6|someone who acts speaks or writes in an amusing way
husbandry|noun.act|d7|the practice of cultivating the land or raising stock
hygienic|adj.all|d8|tending to promote or preserve health
hyperbole|noun.communication|d9|extravagant exaggeration
hypocritical|adj.all|da|professing feelings or virtues one does not have
hypothermia|noun.state|1i|subnormal body temperature
hypothesize|verb.cognition|db|believe especially on uncertain or tentative grounds
idiosyncrasy|noun.attribute|dc|a behavioral attribute that is distinctive and peculiar to an individual
idiosyncratic|adj.all|dd|peculiar to the individual
idolize|verb.emotion|de +7|love unquestioningly and uncritically or to excess
ignominious|adj.all|df|deserving or bringing disgrace or shame
ignominy|noun.state|8o +54|a state of dishonor
imminent|adj.all|19|close in time
impartiality|noun.cognition|dg|an inclination to weigh both views or opinions equally
impassioned|adj.all|dh|characterized by intense emotion
impending|adj.all|19|close in time
imperil|verb.stative|di|pose a threat to
impermeable|adj.all|dj|preventing especially liquids to pass or diffuse through
impervious|adj.all|dk|not admitting of passage or capable of being affected
implausible|adj.all|dl|having a quality that provokes disbelief
implore|verb.communication|2y +10|call upon in supplication
impostor|noun.person|4g +67|a person who makes deceitful pretenses
impresario|noun.person|dm|a sponsor who books and stages public entertainments
impunity|noun.state|dn|exemption from punishment or loss
inadmissible|adj.all|do|not deserving to be admitted
inadvertent|adj.all|dp|happening by chance or unexpectedly or unintentionally
inane|adj.all|b2|extremely silly or stupid
inarticulate|adj.all|dq|without or deprived of the use of speech or words
inaudible|adj.all|dr|impossible to hear
incarcerate|verb.social|ds +2|lock up or confine, in or as in a jail
incarceration|noun.state|dt|the state of being imprisoned
inception|noun.event|du|an event that is a beginning
incessant|adj.all|dv|uninterrupted in time and indefinitely long continuing
incipient|adj.all|dw|only partly in existence
inconceivable|adj.all|dx|totally unlikely
incongruous|adj.all|dy|lacking in harmony or compatibility or appropriateness
inconsolable|adj.all|dz|sad beyond comforting
inconspicuous|adj.all|e0|not prominent or readily noticeable
incredulity|noun.cognition|e1|doubt about the truth of something
incredulous|adj.all|e2|not disposed or willing to believe
indefatigable|adj.all|e3|showing sustained enthusiastic action with unflagging vitality
indelible|adj.all|e4|cannot be removed or erased
indentured|adj.all|e5|bound by contract
indict|verb.social|e6 +2|accuse formally of a crime
indigenous|adj.all|e7|originating where it is found
indigent|adj.all|e8|poor enough to need help from others
indignant|adj.all|e9|angered at something unjust or wrong
indignation|noun.feeling|ea +29|a feeling of righteous anger
indistinct|adj.all|eb|not clearly defined or easy to perceive or understand
indolence|noun.attribute|ec|inactivity resulting from a dislike of work
indomitable|adj.all|ed|impossible to subdue
inebriated|adj.all|ee|stupefied or excited by a chemical substance
inequity|noun.attribute|ef +48|injustice by virtue of not conforming with rules or standards
inescapable|adj.all|eg|impossible to avoid or evade
infallible|adj.all|eh|incapable of failure or error
infamous|adj.all|ei|known widely and usually unfavorably
infatuated|adj.all|ej|marked by foolish or unreasoning fondness
infidelity|noun.attribute|ek|the quality of being unfaithful
infirmary|noun.artifact|el|a health facility where patients receive treatment
infirmity|noun.state|em +58|the state of being weak in health or body
inflammable|adj.all|b8|easily ignited
influx|noun.process|en|the process of flowing in
infraction|noun.act|b3 +31|a crime less serious than a felony
infuriate|verb.emotion|eo +12|make furious
ingenious|adj.all|81|showing inventiveness and skill
ingrained|adj.all|ep|deeply rooted
ingratiate|verb.emotion|eq|gain favor with somebody by deliberate efforts
inhumane|adj.all|er|lacking and reflecting lack of pity or compassion
inimical|adj.all|es|not friendly
injurious|adj.all|47|harmful to living things
innkeeper|noun.person|et|the owner or manager of an inn
innovate|verb.creation|eu|bring something new to an environment
innuendo|noun.communication|ev +42|an indirect implication
inoculation|noun.act|ew|taking a vaccine as a precaution against contracting a disease
inordinate|adj.all|ap|beyond normal limits
inquest|noun.act|ex +38|an inquiry into the cause of an unexpected death
insatiable|adj.all|ey|impossible to satisfy
inscrutable|adj.all|ez|of an obscure nature
insignia|noun.communication|f0|a badge worn to show official position
insomnia|noun.state|f1|an inability to sleep
instantaneous|adj.all|f2|occurring with no delay
insularity|noun.state|f3|the state of being isolated or detached
insurrection|noun.act|f4 +34|organized opposition to authority
intercede|verb.communication|1y +17|act between parties with a view to reconciling differences
interject|verb.communication|f5|insert between other elements
interloper|noun.person|f6 +61|someone who intrudes on the privacy or property of another without permission
intermediary|noun.person|f7 +65|a negotiator who acts as a link between parties
interminable|adj.all|f8|tiresomely long
intramural|adj.all|f9|carried on within the bounds of an institution or community
intransigent|adj.all|fa|impervious to pleas, persuasion, requests, reason
intrepid|adj.all|6u|invulnerable to fear or intimidation
intricate|adj.all|fb|having many complexly arranged elements
introspective|adj.all|fc|given to examining own sensory and perceptual experiences
introverted|adj.all|fc|given to examining own sensory and perceptual experiences
inundated|adj.all|fd|covered with water
inure|verb.change|fe|cause to accept or become hardened to
invaluable|adj.all|ff|having incalculable monetary, intellectual, or spiritual worth
inveigle|verb.communication|3p +11|influence or urge by gentle urging, caressing, or flattering
inventive|adj.all|fg|marked by independence and creativity in thought or action
investigative|adj.all|fh|designed to find information or ascertain facts
invincible|adj.all|ed|incapable of being overcome or subdued
invulnerable|adj.all|fi|immune to attack
irate|adj.all|e9|feeling or showing extreme anger
irksome|adj.all|fj|so lacking in interest as to cause mental weariness
irrefutable|adj.all|fk|impossible to deny or disprove
irreproachable|adj.all|fl|free of guilt
irresolute|adj.all|fm|uncertain how to act or proceed
irrevocable|adj.all|fn|incapable of being retracted or revoked
jalopy|noun.artifact|fo|a car that is old and unreliable
jovial|adj.all|94|full of or showing high-spirited merriment
joyous|adj.all|fp|full of or characterized by joy
junta|noun.group|fq +78|a group of military officers who rule a country after seizing power
juror|noun.person|fr +71|someone who serves on a jury
juxtapose|verb.contact|9w|place side by side
keepsake|noun.artifact|fs|something of sentimental value
knack|noun.cognition|ft +76|a special way of doing something
knapsack|noun.artifact|fu|a bag carried by a strap on your back or shoulder
laborious|adj.all|c9|characterized by effort to the point of exhaustion
laconic|adj.all|fv|brief and to the point
languid|adj.all|fw|lacking spirit or liveliness
larceny|noun.act|3g +31|the act of taking something from someone unlawfully
lariat|noun.artifact|fx|a long noosed rope used to catch animals
laud|verb.communication|ae|praise, glorify, or honor
laudable|adj.all|fy|worthy of high praise
laudatory|adj.all|fz|full of or giving praise
layman|noun.person|g0|someone who is not a clergyman or a professional person
legalization|noun.act|g1|the act of making lawful
legible|adj.all|g2|capable of being read or deciphered
legislator|noun.person|g3 +71|someone who makes or enacts laws
legislature|noun.group|g4 +80|persons who make or amend or repeal laws
legitimize|verb.social|g5|make legal
lethargic|adj.all|g6|deficient in alertness or activity
liberator|noun.person|g7 +66|someone who releases people from captivity or bondage
lieu|noun.act|g8|the post or function properly or customarily occupied or served by another
liken|verb.cognition|g9|consider or describe as similar, equal, or analogous
lintel|noun.artifact|c2|a horizontal beam used as a finishing piece over a door or window
literacy|noun.cognition|ga|the ability to read and write
lithe|adj.all|gb|gracefully thin and bending and moving with ease
litigant|noun.person|gc|a party to a lawsuit
litigation|noun.act|gd +38|a legal proceeding in a court
loathe|verb.emotion|2 +9|find repugnant
loathing|noun.feeling|ge +29|hate coupled with disgust
locale|noun.location|gf|the scene of any event or action
loquacious|adj.all|bw|full of trivial conversation
lucrative|adj.all|gg|producing a sizeable profit
lugubrious|adj.all|cm|excessively mournful
luminary|noun.person|gh +62|a celebrity who is an inspiration to others
luminescent|adj.all|gi|emitting light not caused by heat
luminous|adj.all|gj|softly bright or radiant
lyricist|noun.person|31|a person who writes the words for songs
macabre|adj.all|c7|shockingly repellent
machination|noun.cognition|gk|a crafty and involved plot to achieve your ends
maestro|noun.person|gl +72|an artist of consummate skill
magistrate|noun.person|gm +71|a lay judge or civil authority who administers the law
magnanimity|noun.attribute|gn +50|liberality in bestowing gifts
magnate|noun.person|go +62|a very wealthy or powerful businessman
malignant|adj.all|gp|dangerous to health
malingering|noun.act|4s|evading duty or work by pretending to be incapacitated
manifesto|noun.communication|gq|a public declaration of intentions
manumission|noun.act|9f +37|the formal act of freeing from slavery
materiel|noun.artifact|gr|equipment and supplies of a military force
maudlin|adj.all|gs|effusively or insincerely emotional
mausoleum|noun.artifact|gt|a large burial chamber, usually above ground
mawkish|adj.all|gs|effusively or insincerely emotional
maximal|adj.all|gu|the greatest or most complete or best possible
meager|adj.all|gv|deficient in amount or quality or extent
meddle|verb.social|gw|intrude in other people's affairs or business
mediator|noun.person|f7 +65|a negotiator who acts as a link between parties
melee|noun.act|ch|a noisy riotous fight
memento|noun.cognition|gx|a reminder of past events
memorable|adj.all|gy|worth remembering
menacing|adj.all|c7|threatening or foreshadowing evil or tragic developments
meritorious|adj.all|fy|deserving reward or praise
metaphorical|adj.all|gz|expressing one thing in terms normally denoting another
mettle|noun.attribute|bf +46|the courage to carry on
midwife|noun.person|h0|a woman skilled in aiding the delivery of babies
milliner|noun.person|5r|someone who makes and sells hats
minaret|noun.artifact|h1|a slender tower with balconies
minimal|adj.all|h2|the least possible
mirth|noun.feeling|cw +28|great merriment
misanthrope|noun.person|h3|someone who dislikes people in general
misconstrue|verb.cognition|h4|interpret in the wrong way
misdemeanor|noun.act|b3 +31|a crime less serious than a felony
miser|noun.person|h5|a stingy hoarder of money and possessions
miserly|adj.all|h6|characterized by or indicative of lack of generosity
misnomer|noun.communication|h7|an incorrect or unsuitable name
moat|noun.artifact|h8|a ditch dug as a fortification and usually filled with water
modicum|noun.quantity|h9|a small or moderate or token amount
molten|adj.all|ha|reduced to liquid form by heating
momentary|adj.all|hb|lasting for a markedly brief time
momentous|adj.all|hc|of very great significance
monastery|noun.artifact|hd|the residence of a religious community
monocle|noun.artifact|he|a lens for correcting defective vision in one eye
monogamy|noun.state|hf|the practice or state of having only one spouse at a time
monotheistic|adj.all|hg|believing that there is only one god
morose|adj.all|hh|showing a brooding ill humor
mortician|noun.person|28|one whose business is the management of funerals
multifaceted|adj.all|hi|having many aspects or qualities
multifarious|adj.all|hi|having many aspects or qualities
multilingual|adj.all|hj|using or knowing more than one language
multitudinous|adj.all|hk|too numerous to be counted
munificent|adj.all|hl|very generous
musket|noun.artifact|hm|a muzzle-loading shoulder gun with a long barrel
mutineer|noun.person|hn|someone who is openly rebellious and refuses to obey authorities
mythical|adj.all|ho|based on or told of in traditional stories
naivete|noun.attribute|ek +53|lack of sophistication or worldliness
narcissism|noun.attribute|hp|an exceptional interest in and admiration for yourself
nascent|adj.all|hq|being born or beginning
nautical|adj.pert|hr|relating to or involving ships or shipping or navigation or seamen
nefarious|adj.all|cr|extremely wicked
negligent|adj.all|hs|characterized by neglect and undue lack of concern
nepotism|noun.act|ht|favoritism shown to relatives or close friends by those in power
newfound|adj.all|hu|newly discovered
nomenclature|noun.communication|hv|a system of words used to name things in a particular discipline
nonchalance|noun.attribute|hw +45|the trait of remaining calm and seeming not to care
nonchalant|adj.all|hx|marked by blithe unconcern
nostalgia|noun.feeling|hy|longing for something past
nostalgic|adj.all|hz|unhappy about being away and longing for familiar things or persons
notoriety|noun.state|i0 +54|the state of being known for some unfavorable act or quality
notorious|adj.all|ei|known widely and usually unfavorably
noxious|adj.all|i1|injurious to physical or mental health
nuance|noun.communication|i2|a subtle difference in meaning or opinion or attitude
nugatory|adj.all|i3|of no real value
nuptial|adj.pert|i4|of or relating to a wedding
nutritious|adj.all|i5|of or providing nourishment
obese|adj.all|6b|excessively fat
obesity|noun.attribute|i6|more than average fatness
obituary|noun.communication|i7|a notice of someone's death
obnoxious|adj.all|3|causing disapproval or protest
obsolete|adj.all|i8|no longer in use
odious|adj.all|i9|unequivocally detestable
oeuvre|noun.artifact|ia|the total output of a writer or artist
oligarchy|noun.group|cq +78|a political system governed by a few people
omnipotent|adj.all|ib|having unlimited power
omniscient|adj.all|ic|infinitely wise
omnivorous|adj.all|id|feeding on both plants and animals
onerous|adj.all|3k|not easily borne
opportunistic|adj.all|ie|taking immediate advantage, often unethically, of any circumstance of possible benefit
optimist|noun.person|n|a person disposed to take a favorable view of things
opulence|noun.state|r +56|wealth as evidenced by sumptuous living
opulent|adj.all|if|ostentatiously rich and superior in quality
orator|noun.person|ig|a person who delivers a speech or oration
oratory|noun.communication|ih +44|addressing an audience formally
ornithologist|noun.person|a2|a zoologist who studies birds
outlandish|adj.all|34|conspicuously or grossly unconventional or unusual
outmoded|adj.all|ii|out of fashion
outskirts|noun.location|ij|outlying areas
outwit|verb.competition|ik +20|beat through cleverness and wit
overdue|adj.all|il|past due
overjoyed|adj.all|im|extremely joyful
overpriced|adj.all|in|too costly for the value
overt|adj.all|io|open and observable
overwrought|adj.all|8t|deeply agitated especially from emotion
painstaking|adj.all|ip|characterized by extreme care and great effort
palatable|adj.all|iq|acceptable to the taste or mind
pamper|verb.social|ir|treat with excessive indulgence
pandemonium|noun.state|is +57|a state of extreme confusion and disorder
panoramic|adj.all|it|as from an altitude or distance
paradox|noun.communication|iu|a statement that contradicts itself
paradoxical|adj.all|ez|seemingly contradictory but nonetheless possibly true
paralysis|noun.state|iv|loss of the ability to move a body part
paramount|adj.all|iw|having superior power and influence
paranoia|noun.state|ix|a psychological disorder characterized by delusions of persecution or grandeur
pariah|noun.person|iy|a person who is rejected
paroxysm|noun.state|iz|a sudden uncontrollable attack
parsimonious|adj.all|h6|excessively unwilling to spend
pathogen|noun.animal|j0|any disease-producing agent
pathogenic|adj.all|j1|able to cause disease
pathologist|noun.person|j2|a doctor who specializes in medical diagnosis
patriot|noun.person|5b|one who loves and defends his or her country
patriotic|adj.all|j3|inspired by love for your country
patriotism|noun.attribute|j4|love of country and willingness to sacrifice for it
paucity|noun.attribute|j5|an insufficient quantity or number
pauper|noun.person|j6 +73|a person who is very poor
peccadillo|noun.act|j7 +31|a petty misdeed
pecuniary|adj.pert|j8|relating to or involving money
pedagogue|noun.person|j9|someone who educates young people
pedantry|noun.communication|3d|an ostentatious and inappropriate display of learning
peddle|verb.possession|ja|sell or offer for sale from place to place
peerless|adj.all|jb|eminent beyond or above comparison
peevish|adj.all|hh|easily irritated or annoyed
pejorative|adj.all|7p|expressing disapproval
penchant|noun.feeling|jc|a strong liking
pending|adj.all|jd|awaiting conclusion or confirmation
penitence|noun.feeling|je +27|remorse for your past conduct
penury|noun.state|7t +55|a state of extreme poverty or destitution
perfidious|adj.all|jf|tending to betray
perilous|adj.all|ci|fraught with danger
periphery|noun.shape|jg|the outside boundary or surface of something
perjury|noun.act|jh +31|a criminal offense of making false statements under oath
permeable|adj.all|ji|allowing fluids or gases to pass or diffuse through
perpetrate|verb.social|7b +25|perform an act, usually with a negative connotation
perpetration|noun.act|b3 +31|the act of committing a crime
perpetuate|verb.stative|jj +3|cause to continue or prevail
perpetuation|noun.act|jk|the act of prolonging something
persecute|verb.social|jl|cause to suffer
persevere|verb.change|jm +3|be persistent, refuse to stop
persuasive|adj.all|jn|intended or having the power to induce action or belief
pertinacious|adj.all|jo|stubbornly unyielding
peruse|verb.perception|jp +24|examine or consider with attention and in detail
pervade|verb.contact|jq|spread or diffuse through
pervasive|adj.all|jr|spreading or spread throughout
pessimist|noun.person|js|a person who expects the worst
pessimistic|adj.all|jt|expecting the worst possible outcome
pester|verb.emotion|ju +12|annoy persistently
petticoat|noun.artifact|jv|an undergarment worn under a skirt
petulant|adj.all|hh|easily irritated or annoyed
philanthropist|noun.person|jw +66|someone who makes charitable donations intended to increase human well-being
philanthropy|noun.act|jx +50|voluntary promotion of human welfare
philately|noun.act|jy|the collection and study of postage stamps
phlegmatic|adj.all|jz|showing little emotion
piety|noun.attribute|k0 +47|righteousness by virtue of being pious
pilfer|verb.possession|9j +4|make off with belongings of others
pilgrimage|noun.act|k1|a journey to a sacred place
pious|adj.all|k2|having or showing or expressing reverence for a deity
pithy|adj.all|fv|concise and full of meaning
pittance|noun.possession|k3|an inadequate payment
pivotal|adj.all|k4|being of crucial importance
placate|verb.emotion|k5 +17|cause to be more favorably inclined
plagiarize|verb.possession|9j +4|take without referencing from someone else's writing or speech
plaintiff|noun.person|k6|a person who brings an action in a court of law
plaintive|adj.all|cm|expressing sorrow
plateau|noun.object|k7|a relatively flat highland
platitude|noun.communication|4w +41|a trite or obvious remark
plenary|adj.all|k8|full in all respects
plethora|noun.attribute|k9 +49|extreme excess
plinth|noun.artifact|ka|an architectural support or base
plutocracy|noun.group|cq +78|a political system governed by the wealthy people
plutocrat|noun.person|kb +62|someone who exercises power by virtue of wealth
polemical|adj.all|kc|of or involving dispute or controversy
pollster|noun.person|kd|someone who conducts surveys of public opinion
pollutant|noun.substance|ke|waste matter that contaminates the water or air or soil
polymath|noun.person|kf +72|a person of great and varied learning
polytheistic|adj.all|kg|worshipping or believing in more than one god
ponder|verb.cognition|kh|reflect deeply on a subject
populace|noun.group|4x +79|people in general considered as a whole
portend|verb.communication|bd +16|indicate, as with a sign or an omen
portent|noun.event|ki|a sign of something about to happen
posthumous|adj.all|kj|occurring or coming into existence after a person's death
postpone|verb.stative|kk +3|hold back to a later time
prairie|noun.location|kl|a treeless grassy plain
precautionary|adj.all|km|taken in advance to protect against possible danger or failure
precinct|noun.location|kn|a district of a city or town marked out for administrative purposes
precipice|noun.object|ko|a very steep cliff
predispose|verb.cognition|kp|make susceptible
preeminent|adj.all|kq|greatest in importance or degree or significance or achievement
preferential|adj.all|2s|manifesting partiality
prelate|noun.person|kr +69|a senior clergyman and dignitary
premeditated|adj.all|ks|characterized by deliberate purpose and some degree of planning
preposterous|adj.all|kt|so unreasonable as to invite derision
prerogative|noun.attribute|ku|a right reserved exclusively by a particular person or group
prescience|noun.cognition|kv|the power to foresee the future
prescient|adj.all|kw|perceiving the significance of events before they occur
presumptuous|adj.all|3c|excessively forward
prevailing|adj.all|kx|most frequent or common
prevalent|adj.all|kx|most frequent or common
prevaricate|verb.communication|a6 +15|be deliberately ambiguous or unclear in order to mislead or withhold information
primacy|noun.state|ky +59|the state of being first in importance
primeval|adj.all|kz|having existed from the beginning
primordial|adj.all|kz|having existed from the beginning
probity|noun.attribute|l0 +47|complete and confirmed integrity
proclivity|noun.cognition|dg +76|a natural inclination
procurement|noun.act|l1|the act of getting possession of something
profanity|noun.communication|l2|vulgar or irreverent speech or action
profuse|adj.all|l3|produced or growing in extreme abundance
profusion|noun.attribute|l4 +49|the property of being extremely abundant
progenitor|noun.person|bb +63|an ancestor in the direct line
progeny|noun.person|l5 +63|the immediate descendants of a person
prohibit|verb.communication|l6|command against
prohibitionist|noun.person|5z|a reformer who opposes the use of intoxicating beverages
prohibitive|adj.all|km|tending to discourage
propaganda|noun.communication|l7|information that is spread for the purpose of promoting some cause
prophetic|adj.all|l8|foretelling events as if by supernatural intervention
propitiate|verb.communication|l9 +17|make peace with
propitious|adj.all|la|presenting favorable circumstances
proprietor|noun.person|go +68|someone who owns a business
proselytize|verb.communication|lb|convert to another faith or religion
prosper|verb.possession|lc|make steady progress
prosthesis|noun.artifact|ld|corrective consisting of a replacement for a part of the body
protract|verb.change|le +3|lengthen in time
protracted|adj.all|f8|relatively long in duration
provisional|adj.all|lf|under terms not final or fully worked out or agreed upon
prudent|adj.all|lg|careful and sensible
prudish|adj.all|lh|exaggeratedly proper
psalmist|noun.person|li|a composer of sacred songs
pseudonym|noun.communication|h7|a fictitious name used when the person performs a particular social role
pugilist|noun.person|lj|someone who fights with his fists for sport
punctilious|adj.all|lk|marked by precise accordance with details
punctual|adj.all|ll|acting or arriving or performed exactly at the time appointed
punitive|adj.all|lm|inflicting punishment
purveyor|noun.person|ln +68|someone who supplies provisions
pusillanimous|adj.all|lo|lacking in courage and manly strength and resolution
quagmire|noun.object|lp|a soft wet area of low-lying land that sinks underfoot
querulous|adj.all|lq|habitually complaining
quintessential|adj.pert|lr|representing the perfect example of a class or quality
quixotic|adj.all|ls|not sensible about practical matters
quotidian|adj.all|lt|found in the ordinary course of events
raconteur|noun.person|lu|a person skilled in telling anecdotes
rambunctious|adj.all|lv|noisy and lacking in restraint or discipline
rampart|noun.artifact|lw|an embankment built around a space for defensive purposes
ramshackle|adj.all|87|in deplorable condition
rancor|noun.feeling|1j +29|a feeling of deep and bitter anger and ill-will
rancorous|adj.all|h|showing deep-seated resentment
rapport|noun.relation|lx|a relationship of mutual understanding or trust and agreement between people
ratify|verb.social|ly|approve and express assent, responsibility, or obligation
ratiocinative|adj.all|lz|based on exact thinking
rationale|noun.cognition|m0|an explanation of the fundamental reasons
raze|verb.creation|m1|tear down so as to make flat with the ground
recant|verb.communication|4 +23|formally reject or disavow a formerly held belief, usually under pressure
recondite|adj.all|9|difficult to penetrate
reconnoiter|verb.perception|m2 +24|explore, often with the goal of finding something or somebody
recrimination|noun.communication|m3 +40|mutual accusations
rectitude|noun.attribute|k0 +47|righteousness as a consequence of being honorable and honest
rector|noun.person|4d +69|a person authorized to conduct religious worship
recurrence|noun.event|m4|happening again
reenactment|noun.act|m5 +36|performing a role in an event that occurred at an earlier time
refectory|noun.artifact|m6|a communal dining-hall
refinery|noun.artifact|m7|an industrial plant for purifying a crude substance
refugee|noun.person|m8|an exile who flees for safety
refurbish|verb.change|m9|make brighter and prettier
regal|adj.all|ma|belonging to or befitting a supreme ruler
regimen|noun.cognition|mb|a systematic plan for therapy
reiterate|verb.communication|mc|say, state, or perform again
relent|verb.stative|md +18|give in, as to influence or pressure
reminisce|verb.cognition|me|recall the past
reminiscent|adj.all|ak|serving to bring to mind
remorse|noun.feeling|5i +27|a feeling of deep regret
remorseful|adj.all|64|feeling or expressing pain or sorrow for sins or offenses
remorseless|adj.all|mf|without mercy or pity
remunerate|verb.possession|79 +6|make payment to
rend|verb.contact|mg|tear or be torn violently
renown|noun.state|mh|the state or quality of being widely honored and acclaimed
renowned|adj.all|mi|widely known and esteemed
repentance|noun.feeling|je +27|remorse for your past conduct
repentant|adj.all|mj|feeling or expressing remorse for misdeeds
replenish|verb.change|mk|fill something that had previously been emptied
replica|noun.artifact|ml|a copy that is not the original
repressive|adj.all|mm|restrictive of action
reprisal|noun.act|mn +35|a retaliatory action against an enemy in wartime
reprove|verb.communication|2v +8|take to task
repugnant|adj.all|3|offensive to the mind
rescind|verb.communication|mo +0|cancel officially
resentment|noun.feeling|1j +29|a feeling of deep and bitter anger and ill-will
resumption|noun.act|mp +36|beginning again
resurgence|noun.act|mq +36|bringing again into activity and prominence
resurgent|adj.all|mr|rising again as to new life and vigor
resuscitation|noun.act|ms|the act of reviving a person and returning them to consciousness
retaliation|noun.act|mt +35|action taken in return for an injury or offense
retaliatory|adj.all|mu|of or relating to or having the nature of retribution
reticence|noun.attribute|mv|the trait of being uncommunicative
retinue|noun.group|mw +77|the group following and attending to some important person
retrievable|adj.all|mx|capable of being regained especially with effort
revelry|noun.act|my +39|unrestrained merrymaking
revile|verb.communication|mz +8|spread negative information about
revulsion|noun.feeling|n0 +29|intense aversion
rhetorician|noun.person|ig|a person who delivers a speech or oration
rogue|noun.person|n1 +60|a deceitful and unreliable scoundrel
ruffian|noun.person|n2 +60|a cruel and brutal fellow
ruse|noun.act|27|a deceptive maneuver
ruthless|adj.all|mf|without mercy or pity
sacrilege|noun.act|7q +32|blasphemous behavior
saga|noun.communication|n3|a narrative telling the adventures of a hero or a family
salutary|adj.all|n4|tending to promote physical well-being
salvageable|adj.all|n5|capable of being saved from ruin
sanctimonious|adj.all|n6|excessively or hypocritically pious
sanitary|adj.all|n7|free from filth and pathogens
sanity|noun.state|n8|normal or sound powers of mind
sarcasm|noun.communication|n9 +43|witty language used to convey insults or scorn
sarcastic|adj.all|na|expressing or expressive of ridicule that wounds
sarcophagus|noun.artifact|nb|a stone coffin
sardonic|adj.all|nc|disdainfully or ironically humorous
satiety|noun.state|nd|the state of being satisfactorily full and unable to take on more
satire|noun.communication|n9 +43|witty language used to convey insults or scorn
satirical|adj.all|nc|exposing human folly to ridicule
satirist|noun.person|ne|a humorist who uses ridicule and irony and sarcasm
scandalous|adj.all|8r|giving offense to moral sensibilities and injurious to reputation
scapegoat|noun.person|nf|someone who is punished for the errors of others
scathing|adj.all|49|marked by harshly abusive criticism
scion|noun.person|ng +63|a descendent or heir
scoundrel|noun.person|nh +60|a wicked or evil person
scurrilous|adj.all|ni|expressing offensive reproach
seafarer|noun.person|nj|a man who serves as a sailor
seamstress|noun.person|nk|someone who makes or mends dresses
secede|verb.social|nl +22|withdraw from an organization or communion
seclude|verb.change|nm +2|keep away from others
sedentary|adj.all|nn|requiring sitting or little activity
segregationist|noun.person|no|someone who believes the racial groups should be kept apart
seismic|adj.all|np|subject to or caused by an earthquake or earth vibration
seismology|noun.cognition|nq|the branch of geology that studies earthquakes
senile|adj.all|nr|mentally or physically infirm with age
sentinel|noun.person|ns +74|a person employed to keep watch for some anticipated event
serendipity|noun.phenomenon|nt|good luck in making unexpected and fortunate discoveries
showdown|noun.communication|nu|a hostile disagreement face-to-face
shrapnel|noun.artifact|nv|a shell containing lead pellets that explodes in flight
sibling|noun.person|l5|a person's brother or sister
simultaneous|adj.all|50|occurring or operating at the same time
skeptic|noun.person|nw|someone who habitually doubts accepted beliefs
slanderous|adj.all|47|harmful and often untrue
slovenly|adj.all|8i|negligent of neatness especially in dress and person
smuggler|noun.person|26|someone who imports or exports without paying duties
snide|adj.all|7p|expressive of contempt
sommelier|noun.person|nx|a waiter who manages wine service in a hotel or restaurant
soothsayer|noun.person|ny|someone who makes predictions of the future
sporadic|adj.all|nz|recurring in scattered and irregular or unpredictable instances
spouse|noun.person|l5|a person's partner in marriage
sprightly|adj.all|92|full of spirit and vitality
spurn|verb.communication|o0 +9|reject with contempt
squalor|noun.state|o1 +55|sordid dirtiness
squeamish|adj.all|b7|excessively fastidious and easily disgusted
staid|adj.all|o2|characterized by dignity and propriety
stamina|noun.attribute|o3 +46|enduring strength and energy
standoffish|adj.all|o4|lacking cordiality
statesman|noun.person|o5 +71|a man who is a respected leader in national or international affairs
statuette|noun.artifact|o6|a small carved or molded figure
stealth|noun.act|o7|avoiding detection by moving carefully
stealthy|adj.all|o8|marked by quiet and caution and secrecy
steeplejack|noun.person|o9|someone who builds or maintains very tall structures
stereotypical|adj.all|oa|lacking spontaneity or originality or individuality
stickler|noun.person|ob|someone who insists on something
stiletto|noun.artifact|oc|a small dagger with a tapered blade
stipend|noun.possession|1l +81|a sum of money allotted on a regular basis
stoical|adj.all|jz|seeming unaffected by pleasure or pain
stolid|adj.all|jz|having or revealing little emotion or sensibility
stunted|adj.all|od|inferior in size or quality
stupendous|adj.all|53|so great in size or force or extent as to elicit awe
subsist|verb.stative|oe|support oneself
subterfuge|noun.communication|of|something intended to misrepresent the true nature of an activity
succinct|adj.all|fv|briefly giving the gist of something
suffragist|noun.person|1r|an advocate of the extension of voting rights
sumptuous|adj.all|if|ostentatiously rich and superior in quality
superimpose|verb.contact|9w|place on top of
supersede|verb.social|og +1|take the place or move into the position of
superstition|noun.cognition|oh|an irrational belief arising from ignorance or fear
supplant|verb.social|og +1|take the place or move into the position of
supremacy|noun.state|oi +59|power to dominate or defeat
surly|adj.all|hh|inclined to anger or bad feelings with overtones of menace
surveillance|noun.act|oj|close observation of a person or group
swarthy|adj.all|ok|naturally having skin of a dark color
symbiosis|noun.relation|ol|the relation between two different species of organisms that are interdependent
synonymous|adj.all|om|meaning the same or nearly the same
synopsis|noun.communication|on|a sketchy summary of the main points of an argument or theory
tacit|adj.all|oo|implied by or inferred from actions or statements
taciturn|adj.all|op|habitually reserved and uncommunicative
tantamount|adj.all|oq|being essentially equal to something
tantrum|noun.state|or|a display of bad temper
tardy|adj.all|2n|after the expected or usual time
temerity|noun.attribute|os +46|fearless daring
tenable|adj.all|ot|based on sound reasoning or evidence
tenacity|noun.attribute|ou +46|persistent determination
terse|adj.all|fv|brief and to the point
testator|noun.person|n|a person who makes a will
timorous|adj.all|ov|timid by nature or revealing timidity
tirade|noun.communication|84 +40|a speech of violent denunciation
titanic|adj.all|53|of great force or power
tome|noun.communication|ow|a large and scholarly book
trajectory|noun.phenomenon|ox|the path followed by an object moving through space
transitory|adj.all|ai|lasting a very short time
translucent|adj.all|oy|allowing light to pass through diffusely
trapeze|noun.artifact|oz|a swing used by circus acrobats
treatise|noun.communication|p0|a formal exposition
tremulous|adj.all|p1|quivering as from weakness or fear
trepidation|noun.feeling|p2 +30|a feeling of alarm or dread
trespasser|noun.person|f6 +61|someone who intrudes on the privacy or property of another without permission
tribulation|noun.event|p3 +75|an annoying or frustrating or catastrophic event
tribunal|noun.group|g4 +80|an assembly to conduct judicial business
trinket|noun.artifact|p4|cheap showy jewelry or ornament on clothing
tripod|noun.artifact|p5|a three-legged rack used for support
trite|adj.all|2m|repeated too often
truancy|noun.act|p6|failure to attend
truculent|adj.all|2o|defiantly aggressive
truism|noun.communication|p7 +41|an obvious truth
tumultuous|adj.all|p8|characterized by unrest or disorder or insubordination
turpitude|noun.act|p9|a corrupt or depraved or degenerate act or practice
tycoon|noun.person|go +62|a very wealthy or powerful businessman
ubiquitous|adj.all|pa|being present everywhere at once
ultimatum|noun.communication|pb|a final peremptory demand
unabashed|adj.all|pc|not embarrassed
unabated|adj.all|pd|continuing at full strength or intensity
unanimity|noun.state|pe|everyone being of one mind
unassuming|adj.all|pf|not arrogant or presuming
unbridled|adj.all|pg|not restrained or controlled
uncharted|adj.all|ph|not yet surveyed or investigated
uncompromising|adj.all|pi|not making concessions
uncouth|adj.all|39|lacking refinement or cultivation or taste
undeniable|adj.all|pj|not possible to deny
underdog|noun.person|pk|one at a disadvantage and expected to lose
underling|noun.person|c|an assistant subject to the authority or control of another
underprivileged|adj.all|pl|lacking the rights and advantages of other members of society
unerring|adj.all|pm|not liable to error
unfettered|adj.all|pn|not bound by shackles and chains
unflappable|adj.all|po|not easily perturbed or excited or upset
unflinching|adj.all|pp|not shrinking from danger
unforeseen|adj.all|pq|not anticipated
unfounded|adj.all|pr|without a basis in reason or fact
unimpeded|adj.all|ps|not slowed or prevented
unmitigated|adj.all|pt|not diminished or moderated in intensity or severity
unnerve|verb.emotion|2q +13|disturb the composure of
unpalatable|adj.all|pu|not pleasant or acceptable to the taste or mind
unparalleled|adj.all|jb|radically distinctive and without equal
unremitting|adj.all|dv|uninterrupted in time and indefinitely long continuing
unrequited|adj.all|pv|not returned in kind
unrivaled|adj.all|jb|eminent beyond or above comparison
unscathed|adj.all|pw|not injured or harmed
unsightly|adj.all|px|unpleasant to look at
unsolicited|adj.all|py|not requested or sought
unsurpassed|adj.all|pz|not capable of being improved on
untenable|adj.all|6e|incapable of being defended or justified
untrammeled|adj.all|q0|not confined or limited
upbraid|verb.communication|q1 +8|express criticism towards
uprising|noun.act|f4 +34|organized opposition to authority
urchin|noun.person|q2 +73|poor and often mischievous city child
usurious|adj.all|ap|greatly exceeding bounds of reason or moderation
usurper|noun.person|2b +61|one who wrongfully or illegally seizes and holds the place of another
utensil|noun.artifact|q3|an implement for practical use
vainglorious|adj.all|24|feeling self-importance
valiant|adj.all|q4|having or showing valor
valor|noun.attribute|bf +46|the qualities of a hero or heroine
vandalism|noun.act|q5 +33|willful wanton and malicious destruction of the property of others
vanquish|verb.competition|q6 +20|come out better in a competition, race, or conflict
venal|adj.all|7m|capable of being corrupted
vendetta|noun.act|q7 +35|a feud in which members of the opposing parties murder each other
vendor|noun.person|cd +68|someone who promotes or exchanges goods or services for money
venerate|verb.emotion|q8 +7|regard with feelings of respect and reverence
ventriloquist|noun.person|q9|a performer who projects the voice into a wooden dummy
veracity|noun.attribute|qa +47|unwillingness to tell lies
veranda|noun.artifact|qb|a porch along the outside of a building
verbose|adj.all|qc|using or containing too many words
verbosity|noun.communication|9c|an expressive style that uses excessive or empty words
verdant|adj.all|l3|characterized by abundance of verdure
versatility|noun.cognition|qd|having a wide variety of skills
vertigo|noun.state|qe|a reeling sensation
verve|noun.attribute|qf +52|an energetic style
vestige|noun.communication|qg|an indication that something has been present
vestigial|adj.all|qh|not fully developed in mature animals
vestment|noun.artifact|qi|a gown worn by the clergy
vexatious|adj.all|qj|causing irritation or annoyance
vicinity|noun.location|ij|a surrounding or nearby region
vigilant|adj.all|qk|carefully observant or attentive
vilify|verb.communication|mz +8|spread negative information about
villainous|adj.all|cr|extremely wicked
vivacious|adj.all|92|vigorous and animated
vociferous|adj.all|4u|conspicuously and offensively loud
voluble|adj.all|ql|marked by a ready flow of speech
wanderlust|noun.motive|qm|very strong or irresistible impulse to travel
warden|noun.person|qn +74|the chief official in charge of a prison
warmonger|noun.person|qo|a person who advocates war or warlike policies
waylay|verb.competition|qp|wait in hiding to attack
wayward|adj.all|cj|resistant to guidance or discipline
weathervane|noun.artifact|qq|a mechanical device attached to an elevated structure
wheedle|verb.communication|3p +11|influence or urge by gentle urging, caressing, or flattering
wily|adj.all|qr|marked by skill in deception
winsome|adj.all|4f|charming in a childlike or naive way
wistful|adj.all|8v|showing pensive sadness
wreak|verb.creation|qs +25|cause to happen or to occur as a consequence
wrongdoer|noun.person|qt +60|a person who transgresses moral or civil law
xenophobia|noun.state|qu|a fear of foreigners or strangers
yearning|noun.feeling|qv|prolonged unfulfilled desire or need
yokel|noun.person|qw|a person who is not very intelligent or interested in culture
zealous|adj.all|qx|marked by active interest and enthusiasm
`;
