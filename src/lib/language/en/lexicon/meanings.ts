/**
 * Words of one sense: the word, WordNet's file, the number of its kin, and what it means. Cut from WordNet 3.1
 * by training/vocabulary/cut.ts. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
 */
export const MEANINGS = `
abashed|adj.all|0|feeling or caused to feel ill at ease or self-conscious or ashamed
abeyance|noun.state|1|temporary cessation or suspension
abhorrent|adj.all|2|offensive to the mind
abolish|verb.social|3|do away with
abortive|adj.all|4|failing to accomplish an intended result
abrogate|verb.social|3|revoke formally
abscond|verb.motion|5|run away
abstention|noun.attribute|6|the trait of abstaining
abstruse|adj.all|7|difficult to penetrate
abundant|adj.all|8|present in great quantity
accolade|noun.communication|9|a tangible symbol signifying approval or distinction
accomplice|noun.person|a|a person who joins with another in carrying out some plan
accredited|adj.all|b|given official approval to act
acquiesce|verb.communication|c|agree or express agreement
acquiescent|adj.all|d|willing to carry out the orders or wishes of another without protest
acquittal|noun.act|e|a judgment of not guilty
acrimonious|adj.all|f|marked by strong resentment or cynicism
acrimony|noun.attribute|g|a rough and bitter manner
acrophobia|noun.state|h|a morbid fear of great heights
adjudication|noun.act|i|the final judgment in a legal proceeding
adroit|adj.all|j|quick or skillful or adept in action or thought
adulation|noun.communication|k|servile flattery
adversary|noun.person|l|someone who offers opposition
affable|adj.all|m|diffusing warmth and friendliness
affectation|noun.act|n|a deliberate pretense or exaggerated display
affidavit|noun.communication|o|a written declaration made under oath
affluence|noun.state|p|abundant wealth
aghast|adj.all|q|struck with fear, dread, or consternation
agoraphobia|noun.state|r|a morbid fear of open spaces
agrarian|adj.all|s|relating to farming or agriculture
ailing|adj.all|t|somewhat ill or prone to illness
ailment|noun.state|u|an often persistent bodily disorder or disease
alacrity|noun.attribute|v|liveliness and eagerness
alcove|noun.artifact|w|a small recess opening off a larger room
algorithm|noun.cognition|x|a precise rule specifying how to solve some problem
alimony|noun.possession|y|court-ordered support paid by one spouse to another after they are separated
allege|verb.communication|z|report or maintain
allocate|verb.possession|10|distribute according to a plan or set apart for a special purpose
allude|verb.communication|11|make a more or less disguised reference to
allusion|noun.communication|12|a passing reference or indirect mention
allusive|adj.all|13|characterized by indirect references
altercation|noun.communication|14|a noisy quarrel
altimeter|noun.artifact|15|an instrument that measures the height above ground
altruism|noun.attribute|16|the quality of unselfish concern for the welfare of others
altruistic|adj.all|17|showing unselfish concern for the welfare of others
ambient|adj.all|18|completely enveloping
ambivalence|noun.feeling|19|mixed feelings or emotions
ambivalent|adj.all|1a|uncertain or unable to decide about what course to follow
amenity|noun.attribute|1b|pleasantness resulting from agreeable conditions
amicable|adj.all|1c|characterized by friendship and good will
anarchic|adj.all|1d|without law or control
anarchy|noun.state|1e|a state of lawlessness and disorder
ancillary|adj.all|1f|furnishing added support
anecdote|noun.communication|1g|a short account of an incident
anesthesia|noun.state|1h|loss of bodily sensation with or without loss of consciousness
animosity|noun.feeling|1i|a feeling of ill will arousing active hostility
annihilate|verb.change|1j|kill in large numbers
annuity|noun.possession|1k|income from capital investment paid in a series of regular payments
anomalous|adj.all|1l|deviating from the general or common order or type
anthology|noun.communication|1m|a collection of selected literary passages
antidote|noun.artifact|1n|a remedy that stops or controls the effects of a poison
antiquated|adj.all|1o|so extremely old as seeming to belong to an earlier period
apologist|noun.person|1p|a person who argues to defend or justify some policy or institution
apothecary|noun.person|1q|a health professional trained in the art of preparing and dispensing drugs
appellate|adj.pert|1r|of or relating to or taking account of appeals
aptitude|noun.cognition|1s|inherent ability
aqueduct|noun.artifact|1t|a conduit that resembles a bridge but carries water over a valley
aquiline|adj.all|1u|curved down like an eagle's beak
arable|adj.all|1v|capable of being farmed productively
arbitrate|verb.communication|1w|act between parties with a view to reconciling differences
arbitrator|noun.person|1x|someone chosen to judge and decide a disputed issue
arcane|adj.all|7|requiring secret or mysterious knowledge
archetype|noun.cognition|1y|something that serves as a model or a basis for making copies
archipelago|noun.object|1z|a group of many islands in a large body of water
arraignment|noun.communication|20|a legal document calling someone to court to answer an indictment
arrogance|noun.attribute|21|overbearing pride evidenced by a superior manner toward inferiors
arrogant|adj.all|22|having or showing feelings of unwarranted importance out of overbearing pride
arson|noun.act|23|malicious burning to destroy property
arsonist|noun.person|24|a criminal who illegally sets fire to property
artifact|noun.Tops|25|a man-made object taken as a whole
artifice|noun.act|26|a deceptive maneuver
artisan|noun.person|27|a skilled worker who practices some trade or handicraft
ascribe|verb.cognition|28|attribute or credit to
aspire|verb.cognition|29|have an ambitious plan or a lofty goal
assailant|noun.person|2a|someone who attacks
assertive|adj.all|2b|aggressively self-assured
assiduous|adj.all|2c|marked by care and persistent effort
astonish|verb.cognition|2d|affect with wonder
astound|verb.cognition|2d|affect with wonder
auditorium|noun.artifact|2e|the area of a theater or concert hall where the audience sits
auspices|noun.act|2f|kindly endorsement and guidance
austerity|noun.attribute|6|the trait of great self-denial
autocrat|noun.person|2g|a cruel and oppressive dictator
avenge|verb.competition|2h|take revenge for a perceived wrong
averse|adj.all|2i|strongly opposed
aviary|noun.artifact|2j|a building where birds are kept
aviator|noun.person|27|someone who operates an aircraft
banal|adj.all|2k|repeated too often
barometer|noun.artifact|15|an instrument that measures atmospheric pressure
belated|adj.all|2l|after the expected or usual time
bellicose|adj.all|2m|having or showing a ready disposition to fight
bemoan|verb.communication|2n|regret strongly
bemuse|verb.emotion|2o|cause to be confused emotionally
benefactor|noun.person|2p|a person who helps people or institutions
beneficial|adj.all|2q|promoting or enhancing well-being
bequeath|verb.possession|2r|leave or give by will after one's death
bequest|noun.possession|2s|a gift of personal property by will
berate|verb.communication|2t|censure severely or angrily
bereave|verb.possession|2u|deprive through death
bereavement|noun.state|2v|state of sorrow over the death or departure of a loved one
beseech|verb.communication|2w|ask for or request earnestly
betroth|verb.communication|2x|give to in marriage
bibliophile|noun.person|2y|someone who loves books
biographer|noun.person|2z|someone who writes an account of a person's life
bipartisan|adj.all|30|supported by both sides
bistro|noun.artifact|31|a small informal restaurant
bizarre|adj.all|32|conspicuously or grossly unconventional or unusual
bliss|noun.state|33|a state of extreme happiness
blurt|verb.communication|34|utter impulsively
boastful|adj.all|22|exhibiting self-importance
bodice|noun.artifact|35|a part of a dress above the waist
bombastic|adj.all|36|ostentatiously lofty in style
boorish|adj.all|37|ill-mannered and coarse and contemptible in behavior or appearance
bootlegger|noun.person|24|someone who makes or sells illegal liquor
botanist|noun.person|38|a biologist specializing in the study of plants
boudoir|noun.artifact|39|a lady's bedroom or private sitting room
brash|adj.all|3a|offensively bold
bravado|noun.communication|3b|a swaggering show of courage
brawny|adj.all|3c|possessing physical strength and weight
brazier|noun.artifact|3d|a large metal container in which coal or charcoal is burned
bribery|noun.act|3e|the practice of offering something in order to gain an illicit advantage
brigand|noun.person|3f|an armed thief who is a member of a band
brusque|adj.all|3g|marked by rude or peremptory shortness
brutish|adj.all|3h|resembling a beast
bumptious|adj.all|3a|offensively self-assertive
burdensome|adj.all|3i|not easily borne
burgeon|verb.change|3j|grow and flourish
burly|adj.all|3k|muscular and heavily built
bystander|noun.person|3l|a nonparticipant spectator
cacophonous|adj.all|3m|having an unpleasant sound
cajole|verb.communication|3n|influence or urge by gentle urging, caressing, or flattering
calamitous|adj.all|3o|having extremely unfortunate or dire consequences
calamity|noun.event|3p|an event resulting in great loss and misfortune
calibration|noun.act|3q|the act of checking or adjusting the accuracy of a measuring instrument
calligraphy|noun.communication|3r|beautiful handwriting
callow|adj.all|3s|young and inexperienced
camaraderie|noun.attribute|3t|the quality of affording easy familiarity and sociability
campanile|noun.artifact|3u|a bell tower
cannibal|noun.person|3v|a person who eats human flesh
cannibalism|noun.act|3w|the practice of eating the flesh of your own kind
canny|adj.all|3x|showing self-interest and shrewdness in dealing with others
capitulate|verb.competition|3y|surrender under agreed conditions
captor|noun.person|l|a person who captures and holds people or animals
caricaturist|noun.person|3z|someone who parodies in an exaggerated manner
carnage|noun.act|40|the savage and excessive killing of many people
cartographer|noun.person|41|a person who makes maps
cartography|noun.act|42|the making of maps and charts
casement|noun.artifact|43|a window sash that is hinged
cataclysmic|adj.all|44|severely destructive
catastrophic|adj.all|45|extremely harmful
cavalcade|noun.group|46|a procession of people traveling on horseback
censorious|adj.all|47|harshly critical or expressing censure
certitude|noun.cognition|48|total certainty or greater certainty than circumstances warrant
cessation|noun.event|49|a stopping
chalice|noun.artifact|4a|a bowl-shaped drinking vessel
chancel|noun.artifact|2e|an area around the altar of a church for the clergy and choir
chaplain|noun.person|4b|a clergyman ministering to some institution
charisma|noun.attribute|4c|a personal attractiveness or interestingness that enables you to influence others
charismatic|adj.all|4d|possessing an extraordinary ability to attract
charlatan|noun.person|4e|a flamboyant deceiver
chasm|noun.object|4f|a deep opening in the earth's surface
chastise|verb.communication|4g|censure severely
cherish|verb.emotion|4h|be fond of
chicanery|noun.act|4i|the use of tricks to deceive someone
chide|verb.communication|2t|censure severely or angrily
chivalrous|adj.all|4j|being attentive to women like an ideal knight
choreographer|noun.person|4k|someone who creates new dances
christen|verb.communication|4l|administer baptism to
chronological|adj.pert|4m|relating to or arranged according to temporal order
circumnavigate|verb.motion|4n|travel around, either by plane or ship
circumspect|adj.all|4o|heedful of potential consequences
circumstantial|adj.all|4p|fully detailed and specific about particulars
citadel|noun.artifact|4q|a stronghold into which people could go for shelter during a battle
clamorous|adj.all|4r|conspicuously and offensively loud
clandestine|adj.all|4s|conducted with or marked by hidden aims or methods
claustrophobia|noun.state|h|a morbid fear of being closed in a confined space
cleric|noun.person|4b|a clergyman or other person in religious orders
cliche|noun.communication|4t|a trite or obvious remark
clientele|noun.group|4u|customers collectively
cogent|adj.all|4v|powerfully persuasive
cognizant|adj.all|4w|having or showing knowledge or understanding or realization or perception
coincidental|adj.all|4x|occurring or operating at the same time
colloquial|adj.all|4y|characteristic of informal spoken language or conversation
colonialism|noun.act|4z|exploitation by a stronger country of weaker one
colossal|adj.all|50|so great in size or force or extent as to elicit awe
columnist|noun.person|51|a journalist who writes editorials
comical|adj.all|52|arousing or provoking laughter
commandeer|verb.contact|53|take arbitrarily or by force
commensurate|adj.all|54|corresponding in size or degree or extent
commiserate|verb.emotion|55|feel or express sympathy or compassion
commodity|noun.artifact|56|articles of commerce
compatriot|noun.person|57|a person from your own country
complacency|noun.feeling|58|the feeling you have when you are satisfied with yourself
complacent|adj.all|59|contented to a fault with oneself or one's actions
comply|verb.social|5a|act in accordance with someone's rules, commands, or wishes
composure|noun.attribute|5b|steadiness of mind under stress
comptroller|noun.person|5c|someone who maintains and audits business accounts
compulsory|adj.all|5d|required by rule
compunction|noun.feeling|5e|a feeling of deep regret
concave|adj.all|5f|curving inward
conceited|adj.all|22|characteristic of false pride
conceivable|adj.all|5g|capable of being imagined
conciliator|noun.person|5h|someone who tries to bring peace
concise|adj.all|5i|expressing much in few words
conclusive|adj.all|5j|forming an end or termination
concurrent|adj.all|4x|occurring or operating at the same time
condone|verb.communication|5k|excuse, overlook, or make allowances for
conducive|adj.all|5l|tending to bring about
conduit|noun.artifact|5m|a passage through which water or electric wires can pass
confectioner|noun.person|5n|someone who makes candies and other sweets
confiscation|noun.act|5o|seizure by the government
conflagration|noun.event|5p|a very intense and uncontrolled fire
congeal|verb.change|5q|become gelatinous
congregate|verb.motion|5r|come together, usually for a purpose
connoisseur|noun.person|5s|an expert able to appreciate a field
conscription|noun.act|5t|compulsory military service
consequential|adj.all|5u|having important issues or results
conservationist|noun.person|5v|someone who works to protect the environment from destruction or pollution
consternation|noun.feeling|5w|fear resulting from the awareness of danger
constituency|noun.group|5x|the body of voters who elect a representative for their area
contentment|noun.feeling|5y|happiness with one's situation in life
contort|verb.contact|5z|twist and press out of shape
contributory|adj.all|5l|tending to bring about
contrite|adj.all|60|feeling or expressing pain or sorrow for sins or offenses
contrition|noun.feeling|5e|sorrow for sin arising from fear of damnation
convalesce|verb.body|61|get over an illness or shock
convalescence|noun.process|62|gradual healing after sickness or injury
convergent|adj.all|63|tending to come together from different directions
conversant|adj.all|64|well informed about or knowing thoroughly
convivial|adj.all|65|occupied with or fond of the pleasures of good company
coronation|noun.event|66|the ceremony of installing a new monarch
corpulent|adj.all|67|excessively fat
corrugate|verb.contact|68|fold into ridges
cosmologist|noun.person|69|an astronomer who studies the evolution and space-time relations of the universe
coterie|noun.group|6a|an exclusive circle of people with a common purpose
counterintuitive|adj.all|6b|contrary to what common sense would suggest
counterproductive|adj.all|45|tending to hinder the achievement of a goal
courier|noun.person|6c|a person who carries a message
couturier|noun.person|4k|someone who designs clothing
covet|verb.emotion|6d|wish, long, or crave for
crass|adj.all|37|so unrefined as to be lacking in discrimination and sensibility
credo|noun.cognition|6e|any system of principles or beliefs
credulity|noun.attribute|6f|tendency to believe readily
crucible|noun.artifact|6g|a vessel made of material that does not melt easily
culinary|adj.pert|6h|of or relating to or used in cooking
culpable|adj.all|6i|deserving blame or censure as being wrong or evil or injurious
culprit|noun.person|2a|someone who perpetrates wrongdoing
cumulative|adj.all|6j|increasing by successive addition
curator|noun.person|6k|the custodian of a collection
cursory|adj.all|6l|hasty and without attention to detail
custodian|noun.person|6m|one having charge of buildings or grounds or animals
cynical|adj.all|6n|believing the worst of human nature and motives
daguerreotype|noun.artifact|6o|a photograph made by an early photographic process
daunt|verb.emotion|6p|cause to lose courage
daunting|adj.all|6q|discouraging through fear
dauntless|adj.all|6r|invulnerable to fear or intimidation
debilitate|verb.change|6s|make weak
debilitated|adj.all|6t|lacking energy or vitality
debilitating|adj.all|6u|impairing the strength and vitality
debris|noun.substance|6v|the remains of something that has been destroyed or broken up
debunk|verb.communication|6w|expose while ridiculing
decadence|noun.state|6x|the state of being degenerate in mental or moral qualities
decapitate|verb.contact|6y|cut the head of
decommission|verb.possession|6z|withdraw from active service
decorum|noun.attribute|70|propriety in manners and conduct
decry|verb.communication|71|express strong disapproval of
deface|verb.contact|72|mar or spoil the appearance of
defacement|noun.act|73|the act of damaging the appearance or surface of something
defamatory|adj.all|45|harmful and often untrue
defame|verb.communication|74|charge falsely or with malicious intent
defiant|adj.all|75|boldly resisting authority or an opposing force
defray|verb.possession|76|bear the expenses of
dehumanization|noun.act|77|the act of degrading people with respect to their best qualities
deign|verb.social|78|do something that one considers to be below one's dignity
dejected|adj.all|79|affected or marked by low spirits
deleterious|adj.all|45|harmful to living things
deliverance|noun.act|7a|recovery or preservation from loss or danger
demeanor|noun.attribute|7b|the way a person behaves toward other people
demented|adj.all|7c|affected with madness or insanity
demote|verb.social|7d|assign to a lower position
demure|adj.all|7e|affectedly modest or shy especially in a playful or provocative way
denunciation|noun.communication|7f|a public act of denouncing
deplete|verb.consumption|7g|use up
deployment|noun.act|7h|the distribution of forces in preparation for battle or work
deprave|verb.social|7i|corrupt morally or by intemperance or sensuality
depraved|adj.all|7j|deviating from what is considered moral or right or proper or good
deride|verb.communication|7k|treat or speak of with contempt
derisive|adj.all|7l|abusing vocally
derogatory|adj.all|7m|expressive of low opinion
desecration|noun.act|7n|blasphemous behavior
despicable|adj.all|7o|morally reprehensible
despise|verb.emotion|7p|look down on with disdain
despondent|adj.all|7q|without or almost without hope
despot|noun.person|2g|a cruel and oppressive dictator
destitution|noun.state|7r|a state without friends or money or prospects
desultory|adj.all|7s|marked by lack of definite plan or regularity or purpose
detest|verb.emotion|7t|dislike intensely
detract|verb.change|7u|take away a part from
detractor|noun.person|7v|one who disparages or belittles the worth of something
detriment|noun.event|7w|a damage or loss
detrimental|adj.all|45|causing harm or injury
devoid|adj.all|7x|completely wanting or lacking
dexterity|noun.cognition|7y|adroitness in using the hands
dexterous|adj.all|7z|skillful in physical movements
diagnosis|noun.act|80|identifying the nature or cause of some phenomenon
diaphanous|adj.all|81|so thin as to transmit light
diatribe|noun.communication|82|a thunderous verbal attack
diffidence|noun.feeling|83|lack of self-confidence
dignitary|noun.person|84|an important or influential person
dilapidated|adj.all|85|in deplorable condition
disavow|verb.communication|86|refuse to acknowledge
disburse|verb.possession|76|expend, as from a fund
discern|verb.perception|87|detect with the senses
disciple|noun.person|88|someone who believes and helps to spread the doctrine of another
disciplinarian|noun.person|89|someone who demands exact conformity to rules and forms
discomfit|verb.emotion|8a|cause to lose one's composure
disconcerting|adj.all|8b|causing an emotional disturbance
discrete|adj.all|8c|constituting a separate entity or part
disenfranchise|verb.social|8d|deprive of voting rights
dishearten|verb.emotion|8e|take away the enthusiasm of
disheveled|adj.all|8f|in disarray
disinclined|adj.all|8g|unwilling because of mild dislike or disapproval
disingenuous|adj.all|8h|not straightforward or candid
dismal|adj.all|8i|causing dejection
disparage|verb.communication|2t|express a negative opinion of
disparaging|adj.all|7m|expressive of low opinion
disparity|noun.attribute|8j|inequality or difference in some respect
dispassionate|adj.all|8k|unaffected by strong emotion or prejudice
disrepute|noun.state|8l|the state of being held in low esteem
disseminate|verb.communication|8m|cause to become widely known
dissertation|noun.communication|8n|a treatise advancing a new point of view resulting from research
dissolute|adj.all|8o|unrestrained by convention or morality
dissuade|verb.communication|8p|turn away from by persuasion
distraught|adj.all|8q|deeply agitated especially from emotion
divisible|adj.all|8r|capable of being or liable to be divided or separated
donate|verb.possession|2r|give to a charity or good cause
downtrodden|adj.all|3o|abused or oppressed by people in power
dowry|noun.possession|2s|money or property brought by a woman to her husband at marriage
dramatist|noun.person|2z|someone who writes plays
drastic|adj.all|8s|forceful and extreme and rigorous
drudgery|noun.act|8t|hard monotonous routine work
duress|noun.attribute|8u|compulsory force or threat
dwindle|verb.change|8v|become smaller or lose substance
dynasty|noun.group|8w|a sequence of powerful leaders in the same family
easel|noun.artifact|8x|an upright tripod for displaying something
ebullient|adj.all|8y|joyously unrestrained
ecclesiastical|adj.pert|8z|of or associated with a church
edify|verb.communication|90|make understand
effigy|noun.artifact|91|a representation of a person
egotist|noun.person|92|a conceited and self-centered person
egregious|adj.all|93|conspicuously and outrageously bad or reprehensible
elapse|verb.motion|94|pass by
eligible|adj.all|95|qualified for or allowed or worthy of being chosen
eloquence|noun.communication|96|powerful and effective language
eloquent|adj.all|97|expressing yourself readily, clearly, effectively
emaciated|adj.all|98|very thin especially from disease or hunger or cold
emancipation|noun.act|99|freeing someone from the control of another
emancipator|noun.person|9a|someone who frees others from bondage
embalm|verb.possession|9b|preserve a dead body
embankment|noun.artifact|9c|a long artificial mound of stone or earth
embezzle|verb.possession|9d|appropriate fraudulently to one's own use
embroil|verb.stative|9e|force into some kind of situation, condition, or course of action
emigrant|noun.person|9f|someone who leaves one country to settle in another
emigrate|verb.change|9g|leave one's country of residence for a new one
emissary|noun.person|9h|someone sent on a mission to represent the interests of someone else
empathy|noun.feeling|9i|understanding and entering into another's feelings
encompass|verb.stative|9j|include in scope
encrypt|verb.communication|9k|convert ordinary language into code
encryption|noun.act|9l|the activity of converting data or information into code
encumber|verb.contact|9m|restrict so as to make free movement difficult
endearment|noun.act|9n|the act of showing affection
ennui|noun.feeling|9o|the feeling of being bored by something tedious
enrapture|verb.emotion|9p|hold spellbound
ensconce|verb.contact|9q|fix firmly
ensuing|adj.all|9r|following immediately and as a result of what went before
enterprising|adj.all|9s|marked by imagination, initiative, and readiness to undertake new projects
enthrall|verb.emotion|9p|hold spellbound
entice|verb.communication|9t|provoke someone to do something through promises or persuasion
enticing|adj.all|9u|highly attractive and able to arouse hope or desire
entirety|noun.state|9v|the state of being total and complete
entomologist|noun.person|9w|a zoologist who studies insects
entreat|verb.communication|2w|ask for or request earnestly
entreaty|noun.communication|9x|an earnest or urgent request
entrepreneur|noun.person|5c|someone who organizes a business venture and assumes the risk for it
epitomize|verb.stative|9y|embody the essential characteristics of or be a typical example of
equanimity|noun.attribute|5b|steadiness of mind under stress
equitable|adj.all|9z|fair to all parties as dictated by reason and conscience
equivocate|verb.communication|a0|be deliberately ambiguous or unclear in order to mislead or withhold information
erudite|adj.all|a1|having or showing profound knowledge
erudition|noun.cognition|a2|profound scholarly knowledge
escapism|noun.act|a3|an inclination to retreat from unpleasant realities through diversion or fantasy
eschew|verb.communication|a4|avoid and stay away from deliberately
esoteric|adj.all|a5|confined to and understandable by only an enlightened inner circle
espionage|noun.act|a6|the systematic use of spies to get military or political secrets
essayist|noun.person|2z|a writer of literary works
etiquette|noun.communication|a7|rules governing socially acceptable behavior
eulogize|verb.communication|a8|praise formally and eloquently
euphoria|noun.feeling|a9|a feeling of great elation
euphoric|adj.all|aa|exaggerated feeling of well-being or elation
euthanasia|noun.act|ab|the act of killing someone painlessly
evanescent|adj.all|ac|tending to vanish like vapor
eventual|adj.all|ad|expected to follow in the indefinite future from causes already operating
evildoer|noun.person|2a|a person who sins
evocative|adj.all|ae|serving to bring to mind
excruciating|adj.all|af|extremely painful
exhaustive|adj.all|ag|performed comprehensively and completely
exhilarate|verb.emotion|ah|fill with sublime emotion
exonerate|verb.communication|ai|pronounce not guilty of criminal charges
exorbitant|adj.all|aj|greatly exceeding bounds of reason or moderation
expropriate|verb.contact|ak|deprive of possessions
extant|adj.all|al|still in existence
extemporaneous|adj.all|am|with little or no preparation or forethought
extenuating|adj.all|an|partially excusing or justifying
extol|verb.communication|a8|praise, glorify, or honor
extortionate|adj.all|aj|greatly exceeding bounds of reason or moderation
extradite|verb.social|ao|hand over to the authorities of another country
extramural|adj.all|ap|carried on outside the bounds of an institution or community
extravaganza|noun.act|aq|any lavishly staged or spectacular entertainment
extricate|verb.contact|ar|release from entanglement of difficulty
exultant|adj.all|as|joyful and proud especially because of triumph or success
facetious|adj.all|52|cleverly amusing in tone
fallacy|noun.cognition|at|a misconception resulting from incorrect reasoning
famished|adj.all|au|extremely hungry
fanaticism|noun.cognition|av|excessive intolerance of opposing views
farcical|adj.all|52|broadly or extravagantly humorous
fatuous|adj.all|aw|extremely silly or stupid
felony|noun.act|ax|a serious crime
ferocious|adj.all|ay|marked by extreme and violent energy
ferocity|noun.attribute|az|the property of being wild or turbulent
festive|adj.all|b0|offering fun and gaiety
festivity|noun.act|a3|any joyous diversion
fiendish|adj.all|7o|extremely evil or cruel
finesse|noun.attribute|b1|subtly skillful handling of a situation
finicky|adj.all|b2|exacting especially about details
flabbergast|verb.cognition|2d|overcome with amazement
flagrant|adj.all|93|conspicuously and outrageously bad or reprehensible
flammable|adj.all|b3|easily ignited
flippant|adj.all|b4|showing inappropriate levity
foolhardy|adj.all|6r|marked by defiant disregard for danger or consequences
footloose|adj.all|b5|free to go or do as one pleases
forebear|noun.person|b6|a person from whom you are descended
foreseeable|adj.all|b7|capable of being anticipated
foreshadow|verb.communication|b8|indicate, as with a sign or an omen
forlorn|adj.all|7q|marked by or showing hopelessness
forsake|verb.cognition|b9|leave someone who needs or counts on you
fortitude|noun.attribute|ba|strength of mind that enables one to endure adversity with courage
fortnight|noun.time|bb|a period of fourteen consecutive days
fortress|noun.artifact|bc|a fortified defensive structure
foundling|noun.person|bd|a child who has been abandoned and whose parents are unknown
foundry|noun.artifact|be|a factory where metal castings are produced
fragmentary|adj.all|bf|consisting of small disconnected parts
fraudulent|adj.all|bg|intended to deceive
frenetic|adj.all|8q|excessively agitated
frenzy|noun.state|bh|state of violent mental agitation
frippery|noun.artifact|bi|something of little value or significance
frivolous|adj.all|bj|not serious in content or attitude or behavior
frugal|adj.all|bk|avoiding waste
frugality|noun.attribute|bl|prudence in avoiding waste
fulcrum|noun.artifact|bm|the pivot about which a lever turns
functionary|noun.person|27|a worker who holds or is invested with an office
futility|noun.attribute|bn|uselessness as a consequence of having no practical result
gaffe|noun.act|bo|a socially awkward or tactless act
galleon|noun.artifact|bp|a large square-rigged sailing ship with three or more masts
garbled|adj.all|bq|lacking orderly continuity
garish|adj.all|br|tastelessly showy
garrulous|adj.all|bs|full of trivial conversation
gaunt|adj.all|98|very thin especially from disease or hunger or cold
gavel|noun.artifact|bt|a small mallet used by a presiding officer or a judge
genocide|noun.act|ab|systematic killing of a racial or cultural group
genteel|adj.all|bu|marked by refinement in taste and manners
gentry|noun.group|bv|the most powerful members of a society
germane|adj.all|bw|relevant and appropriate
gesticulate|verb.communication|bx|show, express or direct through movement
girder|noun.artifact|by|a beam made usually of steel
glacier|noun.object|bz|a slowly moving mass of ice
glamorous|adj.all|c0|having an air of allure, romance and excitement
gluttonous|adj.all|c1|given to excess in consumption of especially food or drink
gourmet|noun.person|c2|a person devoted to refined sensuous enjoyment
governess|noun.person|c3|a woman entrusted with the care and supervision of a child
granary|noun.artifact|c4|a storehouse for threshed grain or animal feed
grisly|adj.all|c5|shockingly repellent
grovel|verb.motion|c6|show submission or fear
grueling|adj.all|c7|characterized by effort to the point of exhaustion
gruesome|adj.all|c5|shockingly repellent
gubernatorial|adj.pert|c8|relating to a governor
guileless|adj.all|c9|free of deceit
gusto|noun.feeling|ca|vigorous and enthusiastic enjoyment
haberdasher|noun.person|cb|a merchant who sells men's clothing
habitual|adj.all|cc|commonly used or practiced
hackneyed|adj.all|2k|repeated too often
halfhearted|adj.all|cd|feeling or showing little interest or enthusiasm
hallowed|adj.all|ce|worthy of religious veneration
hapless|adj.all|3o|deserving or inciting pity
harrowing|adj.all|af|extremely painful
havoc|noun.act|cf|violent and needless disturbance
hazardous|adj.all|cg|involving risk or danger
headstrong|adj.all|ch|habitually disposed to disobedience and opposition
hearse|noun.artifact|ci|a vehicle for carrying a coffin to a church or a cemetery
heartfelt|adj.all|cj|sincerely earnest
heartrending|adj.all|ck|causing or marked by grief or anguish
hectic|adj.all|8q|marked by intense agitation or emotion
hedgerow|noun.artifact|cl|a fence formed by a row of closely planted shrubs or bushes
hedonist|noun.person|c2|someone motivated by desires for sensual pleasures
hedonistic|adj.all|cm|devoted to pleasure
hegemony|noun.group|cn|the dominance or leadership of one social group or nation over others
heinous|adj.all|co|extremely wicked, deeply criminal
helmsman|noun.person|cp|the person who steers a ship
herbivorous|adj.all|cq|feeding only on plants
heretical|adj.all|cr|characterized by departure from accepted beliefs or standards
heyday|noun.time|bb|the period of greatest prosperity or productivity
hierarchical|adj.all|cs|classified according to various criteria into successive levels or layers
hilarious|adj.all|52|marked by or causing boisterous merriment or convulsive laughter
hilarity|noun.feeling|ct|great merriment
hindsight|noun.cognition|cu|understanding the nature of an event after it has happened
holistic|adj.all|cv|emphasizing the organic or functional relation between parts and the whole
homage|noun.act|cw|respectful deference
homicide|noun.act|ab|the killing of a human being by another human being
homogeneous|adj.all|cx|all of the same or similar kind or nature
horrendous|adj.all|c5|causing fear or dread or terror
horrify|verb.emotion|cy|fill with apprehension or alarm
horticulture|noun.act|cz|the cultivation of plants
hostelry|noun.artifact|d0|a hotel providing overnight lodging for travelers
hovel|noun.artifact|d1|a small crude shelter used as a dwelling
humidity|noun.state|d2|wetness in the atmosphere
humiliate|verb.emotion|d3|cause to feel shame
humorist|noun.person|d4|someone who acts speaks or writes in an amusing way
husbandry|noun.act|d5|the practice of cultivating the land or raising stock
hygienic|adj.all|d6|tending to promote or preserve health
hyperbole|noun.communication|d7|extravagant exaggeration
hypocritical|adj.all|d8|professing feelings or virtues one does not have
hypothermia|noun.state|1h|subnormal body temperature
hypothesize|verb.cognition|d9|believe especially on uncertain or tentative grounds
idiosyncrasy|noun.attribute|da|a behavioral attribute that is distinctive and peculiar to an individual
idiosyncratic|adj.all|db|peculiar to the individual
idolize|verb.emotion|dc|love unquestioningly and uncritically or to excess
ignominious|adj.all|dd|deserving or bringing disgrace or shame
ignominy|noun.state|8l|a state of dishonor
imminent|adj.all|18|close in time
impartiality|noun.cognition|de|an inclination to weigh both views or opinions equally
impassioned|adj.all|df|characterized by intense emotion
impending|adj.all|18|close in time
imperil|verb.stative|dg|pose a threat to
impermeable|adj.all|dh|preventing especially liquids to pass or diffuse through
impervious|adj.all|di|not admitting of passage or capable of being affected
implausible|adj.all|dj|having a quality that provokes disbelief
implore|verb.communication|2w|call upon in supplication
impostor|noun.person|4e|a person who makes deceitful pretenses
impresario|noun.person|dk|a sponsor who books and stages public entertainments
impunity|noun.state|dl|exemption from punishment or loss
inadmissible|adj.all|dm|not deserving to be admitted
inadvertent|adj.all|dn|happening by chance or unexpectedly or unintentionally
inane|adj.all|aw|extremely silly or stupid
inarticulate|adj.all|do|without or deprived of the use of speech or words
inaudible|adj.all|dp|impossible to hear
incarcerate|verb.social|dq|lock up or confine, in or as in a jail
incarceration|noun.state|dr|the state of being imprisoned
incensed|adj.all|ds|angered at something unjust or wrong
inception|noun.event|dt|an event that is a beginning
incessant|adj.all|du|uninterrupted in time and indefinitely long continuing
incipient|adj.all|dv|only partly in existence
inconceivable|adj.all|dw|totally unlikely
incongruous|adj.all|dx|lacking in harmony or compatibility or appropriateness
inconsolable|adj.all|dy|sad beyond comforting
inconspicuous|adj.all|dz|not prominent or readily noticeable
incredulity|noun.cognition|e0|doubt about the truth of something
incredulous|adj.all|e1|not disposed or willing to believe
indefatigable|adj.all|e2|showing sustained enthusiastic action with unflagging vitality
indelible|adj.all|e3|cannot be removed or erased
indentured|adj.all|e4|bound by contract
indict|verb.social|e5|accuse formally of a crime
indigenous|adj.all|e6|originating where it is found
indigent|adj.all|e7|poor enough to need help from others
indignant|adj.all|ds|angered at something unjust or wrong
indignation|noun.feeling|e8|a feeling of righteous anger
indistinct|adj.all|e9|not clearly defined or easy to perceive or understand
indolence|noun.attribute|ea|inactivity resulting from a dislike of work
indomitable|adj.all|eb|impossible to subdue
inebriated|adj.all|ec|stupefied or excited by a chemical substance
inequity|noun.attribute|ed|injustice by virtue of not conforming with rules or standards
inescapable|adj.all|ee|impossible to avoid or evade
infallible|adj.all|ef|incapable of failure or error
infamous|adj.all|eg|known widely and usually unfavorably
infatuated|adj.all|eh|marked by foolish or unreasoning fondness
infidelity|noun.attribute|ei|the quality of being unfaithful
infirmary|noun.artifact|ej|a health facility where patients receive treatment
infirmity|noun.state|ek|the state of being weak in health or body
inflammable|adj.all|b3|easily ignited
influx|noun.process|el|the process of flowing in
infraction|noun.act|ax|a crime less serious than a felony
infuriate|verb.emotion|em|make furious
ingenious|adj.all|7z|showing inventiveness and skill
ingrained|adj.all|en|deeply rooted
ingratiate|verb.emotion|eo|gain favor with somebody by deliberate efforts
inhumane|adj.all|ep|lacking and reflecting lack of pity or compassion
inimical|adj.all|eq|not friendly
injurious|adj.all|45|harmful to living things
innkeeper|noun.person|er|the owner or manager of an inn
innovate|verb.creation|es|bring something new to an environment
innuendo|noun.communication|et|an indirect implication
inoculation|noun.act|eu|taking a vaccine as a precaution against contracting a disease
inordinate|adj.all|aj|beyond normal limits
inquest|noun.act|ev|an inquiry into the cause of an unexpected death
insatiable|adj.all|ew|impossible to satisfy
inscrutable|adj.all|ex|of an obscure nature
insignia|noun.communication|ey|a badge worn to show official position
insomnia|noun.state|ez|an inability to sleep
instantaneous|adj.all|f0|occurring with no delay
insufficient|adj.all|f1|of a quantity not able to fulfill a need or requirement
insularity|noun.state|f2|the state of being isolated or detached
insurrection|noun.act|f3|organized opposition to authority
intercede|verb.communication|1w|act between parties with a view to reconciling differences
interject|verb.communication|f4|insert between other elements
interloper|noun.person|f5|someone who intrudes on the privacy or property of another without permission
intermediary|noun.person|f6|a negotiator who acts as a link between parties
interminable|adj.all|f7|tiresomely long
intramural|adj.all|f8|carried on within the bounds of an institution or community
intransigent|adj.all|f9|impervious to pleas, persuasion, requests, reason
intrepid|adj.all|6r|invulnerable to fear or intimidation
intricate|adj.all|fa|having many complexly arranged elements
introspective|adj.all|fb|given to examining own sensory and perceptual experiences
introverted|adj.all|fb|given to examining own sensory and perceptual experiences
inundated|adj.all|fc|covered with water
inure|verb.change|fd|cause to accept or become hardened to
inveigle|verb.communication|3n|influence or urge by gentle urging, caressing, or flattering
inventive|adj.all|fe|marked by independence and creativity in thought or action
investigative|adj.all|ff|designed to find information or ascertain facts
invincible|adj.all|eb|incapable of being overcome or subdued
invulnerable|adj.all|fg|immune to attack
irate|adj.all|ds|feeling or showing extreme anger
irksome|adj.all|fh|so lacking in interest as to cause mental weariness
irrefutable|adj.all|fi|impossible to deny or disprove
irrelevant|adj.all|fj|having no bearing on or connection with the subject at issue
irreproachable|adj.all|fk|free of guilt
irresolute|adj.all|fl|uncertain how to act or proceed
irrevocable|adj.all|fm|incapable of being retracted or revoked
jalopy|noun.artifact|fn|a car that is old and unreliable
jeopardy|noun.state|fo|a source of danger
jovial|adj.all|b0|full of or showing high-spirited merriment
joyous|adj.all|fp|full of or characterized by joy
junta|noun.group|fq|a group of military officers who rule a country after seizing power
juror|noun.person|fr|someone who serves on a jury
juxtapose|verb.contact|9q|place side by side
keepsake|noun.artifact|fs|something of sentimental value
knack|noun.cognition|ft|a special way of doing something
knapsack|noun.artifact|fu|a bag carried by a strap on your back or shoulder
laborious|adj.all|c7|characterized by effort to the point of exhaustion
laconic|adj.all|fv|brief and to the point
languid|adj.all|fw|lacking spirit or liveliness
larceny|noun.act|3e|the act of taking something from someone unlawfully
lariat|noun.artifact|fx|a long noosed rope used to catch animals
laud|verb.communication|a8|praise, glorify, or honor
laudable|adj.all|fy|worthy of high praise
laudatory|adj.all|fz|full of or giving praise
layman|noun.person|g0|someone who is not a clergyman or a professional person
legalization|noun.act|g1|the act of making lawful
legible|adj.all|g2|capable of being read or deciphered
legislator|noun.person|g3|someone who makes or enacts laws
legislature|noun.group|g4|persons who make or amend or repeal laws
legitimize|verb.social|g5|make legal
lethargic|adj.all|g6|deficient in alertness or activity
liberator|noun.person|g7|someone who releases people from captivity or bondage
lieu|noun.act|g8|the post or function properly or customarily occupied or served by another
liken|verb.cognition|g9|consider or describe as similar, equal, or analogous
lintel|noun.artifact|by|a horizontal beam used as a finishing piece over a door or window
literacy|noun.cognition|ga|the ability to read and write
lithe|adj.all|gb|gracefully thin and bending and moving with ease
litigant|noun.person|gc|a party to a lawsuit
litigation|noun.act|gd|a legal proceeding in a court
loathing|noun.feeling|ge|hate coupled with disgust
locale|noun.location|gf|the scene of any event or action
loquacious|adj.all|bs|full of trivial conversation
lugubrious|adj.all|ck|excessively mournful
luminary|noun.person|gg|a celebrity who is an inspiration to others
luminescent|adj.all|gh|emitting light not caused by heat
luminous|adj.all|gi|softly bright or radiant
lyricist|noun.person|2z|a person who writes the words for songs
macabre|adj.all|c5|shockingly repellent
machination|noun.cognition|gj|a crafty and involved plot to achieve your ends
maestro|noun.person|gk|an artist of consummate skill
magistrate|noun.person|gl|a lay judge or civil authority who administers the law
magnanimity|noun.attribute|gm|liberality in bestowing gifts
magnate|noun.person|gn|a very wealthy or powerful businessman
malfeasance|noun.act|go|wrongful conduct by a public official
malignant|adj.all|gp|dangerous to health
manifesto|noun.communication|gq|a public declaration of intentions
manumission|noun.act|99|the formal act of freeing from slavery
materiel|noun.artifact|gr|equipment and supplies of a military force
maudlin|adj.all|gs|effusively or insincerely emotional
mausoleum|noun.artifact|gt|a large burial chamber, usually above ground
mawkish|adj.all|gs|effusively or insincerely emotional
maximal|adj.all|gu|the greatest or most complete or best possible
meager|adj.all|gv|deficient in amount or quality or extent
meddle|verb.social|gw|intrude in other people's affairs or business
mediator|noun.person|f6|a negotiator who acts as a link between parties
melee|noun.act|cf|a noisy riotous fight
memento|noun.cognition|gx|a reminder of past events
memorable|adj.all|gy|worth remembering
menacing|adj.all|c5|threatening or foreshadowing evil or tragic developments
meritorious|adj.all|fy|deserving reward or praise
metaphorical|adj.all|gz|expressing one thing in terms normally denoting another
mettle|noun.attribute|ba|the courage to carry on
midwife|noun.person|h0|a woman skilled in aiding the delivery of babies
milliner|noun.person|5n|someone who makes and sells hats
minaret|noun.artifact|h1|a slender tower with balconies
minimal|adj.all|h2|the least possible
mirth|noun.feeling|ct|great merriment
misanthrope|noun.person|h3|someone who dislikes people in general
misconstrue|verb.cognition|h4|interpret in the wrong way
misdemeanor|noun.act|ax|a crime less serious than a felony
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
mortician|noun.person|27|one whose business is the management of funerals
multifaceted|adj.all|hi|having many aspects or qualities
multifarious|adj.all|hi|having many aspects or qualities
multilingual|adj.all|hj|using or knowing more than one language
multitudinous|adj.all|hk|too numerous to be counted
munificent|adj.all|hl|very generous
musket|noun.artifact|hm|a muzzle-loading shoulder gun with a long barrel
mutineer|noun.person|hn|someone who is openly rebellious and refuses to obey authorities
mythical|adj.all|ho|based on or told of in traditional stories
naivete|noun.attribute|ei|lack of sophistication or worldliness
narcissism|noun.attribute|hp|an exceptional interest in and admiration for yourself
nascent|adj.all|hq|being born or beginning
nautical|adj.pert|hr|relating to or involving ships or shipping or navigation or seamen
naval|adj.pert|hs|connected with or belonging to or used in a navy
nefarious|adj.all|co|extremely wicked
negligent|adj.all|ht|characterized by neglect and undue lack of concern
nepotism|noun.act|hu|favoritism shown to relatives or close friends by those in power
newfound|adj.all|hv|newly discovered
nomenclature|noun.communication|hw|a system of words used to name things in a particular discipline
nonchalance|noun.attribute|hx|the trait of remaining calm and seeming not to care
nonchalant|adj.all|hy|marked by blithe unconcern
nostalgia|noun.feeling|hz|longing for something past
nostalgic|adj.all|i0|unhappy about being away and longing for familiar things or persons
notify|verb.communication|i1|inform of something
notoriety|noun.state|i2|the state of being known for some unfavorable act or quality
notorious|adj.all|eg|known widely and usually unfavorably
noxious|adj.all|i3|injurious to physical or mental health
nuance|noun.communication|i4|a subtle difference in meaning or opinion or attitude
nugatory|adj.all|i5|of no real value
numerous|adj.all|i6|amounting to a large indefinite number
nuptial|adj.pert|i7|of or relating to a wedding
nutritious|adj.all|i8|of or providing nourishment
obese|adj.all|67|excessively fat
obituary|noun.communication|i9|a notice of someone's death
obnoxious|adj.all|2|causing disapproval or protest
obsolete|adj.all|ia|no longer in use
odious|adj.all|ib|unequivocally detestable
oeuvre|noun.artifact|ic|the total output of a writer or artist
oligarchy|noun.group|cn|a political system governed by a few people
omnipotent|adj.all|id|having unlimited power
omniscient|adj.all|ie|infinitely wise
omnivorous|adj.all|if|feeding on both plants and animals
onerous|adj.all|3i|not easily borne
opportunistic|adj.all|ig|taking immediate advantage, often unethically, of any circumstance of possible benefit
optimist|noun.person|l|a person disposed to take a favorable view of things
opulence|noun.state|p|wealth as evidenced by sumptuous living
opulent|adj.all|ih|ostentatiously rich and superior in quality
orator|noun.person|ii|a person who delivers a speech or oration
oratory|noun.communication|ij|addressing an audience formally
ornithologist|noun.person|9w|a zoologist who studies birds
outlandish|adj.all|32|conspicuously or grossly unconventional or unusual
outmoded|adj.all|ik|out of fashion
outskirts|noun.location|il|outlying areas
outwit|verb.competition|im|beat through cleverness and wit
overdue|adj.all|in|past due
overjoyed|adj.all|io|extremely joyful
oversee|verb.social|ip|watch and direct
overt|adj.all|iq|open and observable
overwrought|adj.all|8q|deeply agitated especially from emotion
painstaking|adj.all|ir|characterized by extreme care and great effort
palatable|adj.all|is|acceptable to the taste or mind
pamper|verb.social|it|treat with excessive indulgence
pandemonium|noun.state|iu|a state of extreme confusion and disorder
panoramic|adj.all|iv|as from an altitude or distance
paradox|noun.communication|iw|a statement that contradicts itself
paralysis|noun.state|ix|loss of the ability to move a body part
paramount|adj.all|iy|having superior power and influence
paranoia|noun.state|iz|a psychological disorder characterized by delusions of persecution or grandeur
pariah|noun.person|j0|a person who is rejected
paroxysm|noun.state|j1|a sudden uncontrollable attack
parsimonious|adj.all|h6|excessively unwilling to spend
pathogen|noun.animal|j2|any disease-producing agent
pathogenic|adj.all|j3|able to cause disease
pathologist|noun.person|j4|a doctor who specializes in medical diagnosis
patriot|noun.person|57|one who loves and defends his or her country
patriotic|adj.all|j5|inspired by love for your country
patriotism|noun.attribute|j6|love of country and willingness to sacrifice for it
paucity|noun.attribute|j7|an insufficient quantity or number
pauper|noun.person|j8|a person who is very poor
peccadillo|noun.act|j9|a petty misdeed
pecuniary|adj.pert|ja|relating to or involving money
pedagogue|noun.person|jb|someone who educates young people
pedantry|noun.communication|3b|an ostentatious and inappropriate display of learning
peddle|verb.possession|jc|sell or offer for sale from place to place
peerless|adj.all|jd|eminent beyond or above comparison
peevish|adj.all|hh|easily irritated or annoyed
pejorative|adj.all|7m|expressing disapproval
penchant|noun.feeling|je|a strong liking
pending|adj.all|jf|awaiting conclusion or confirmation
penitence|noun.feeling|jg|remorse for your past conduct
penury|noun.state|7r|a state of extreme poverty or destitution
perfidious|adj.all|jh|tending to betray
perilous|adj.all|cg|fraught with danger
periphery|noun.shape|ji|the outside boundary or surface of something
perjury|noun.act|jj|a criminal offense of making false statements under oath
permeable|adj.all|jk|allowing fluids or gases to pass or diffuse through
perpetrate|verb.social|78|perform an act, usually with a negative connotation
perpetration|noun.act|ax|the act of committing a crime
perpetuate|verb.stative|jl|cause to continue or prevail
perpetuation|noun.act|jm|the act of prolonging something
persecute|verb.social|jn|cause to suffer
persevere|verb.change|jo|be persistent, refuse to stop
persuasive|adj.all|jp|intended or having the power to induce action or belief
pertinacious|adj.all|jq|stubbornly unyielding
peruse|verb.perception|jr|examine or consider with attention and in detail
pervade|verb.contact|js|spread or diffuse through
pervasive|adj.all|jt|spreading or spread throughout
pessimist|noun.person|ju|a person who expects the worst
pessimistic|adj.all|jv|expecting the worst possible outcome
pester|verb.emotion|jw|annoy persistently
petticoat|noun.artifact|jx|an undergarment worn under a skirt
petulant|adj.all|hh|easily irritated or annoyed
philanthropist|noun.person|jy|someone who makes charitable donations intended to increase human well-being
philanthropy|noun.act|jz|voluntary promotion of human welfare
philately|noun.act|k0|the collection and study of postage stamps
phlegmatic|adj.all|k1|showing little emotion
piety|noun.attribute|k2|righteousness by virtue of being pious
pilfer|verb.possession|9d|make off with belongings of others
pilgrimage|noun.act|k3|a journey to a sacred place
pious|adj.all|k4|having or showing or expressing reverence for a deity
pithy|adj.all|fv|concise and full of meaning
pittance|noun.possession|k5|an inadequate payment
pivotal|adj.all|k6|being of crucial importance
placate|verb.emotion|k7|cause to be more favorably inclined
plagiarize|verb.possession|9d|take without referencing from someone else's writing or speech
plaintiff|noun.person|k8|a person who brings an action in a court of law
plaintive|adj.all|ck|expressing sorrow
plateau|noun.object|k9|a relatively flat highland
platitude|noun.communication|4t|a trite or obvious remark
plenary|adj.all|ka|full in all respects
plethora|noun.attribute|kb|extreme excess
plinth|noun.artifact|kc|an architectural support or base
plutocracy|noun.group|cn|a political system governed by the wealthy people
plutocrat|noun.person|kd|someone who exercises power by virtue of wealth
polemical|adj.all|ke|of or involving dispute or controversy
pollster|noun.person|kf|someone who conducts surveys of public opinion
pollutant|noun.substance|kg|waste matter that contaminates the water or air or soil
polymath|noun.person|kh|a person of great and varied learning
polytheistic|adj.all|ki|worshipping or believing in more than one god
ponder|verb.cognition|kj|reflect deeply on a subject
populace|noun.group|4u|people in general considered as a whole
portend|verb.communication|b8|indicate, as with a sign or an omen
portent|noun.event|kk|a sign of something about to happen
posthumous|adj.all|kl|occurring or coming into existence after a person's death
postpone|verb.stative|km|hold back to a later time
prairie|noun.location|kn|a treeless grassy plain
precautionary|adj.all|ko|taken in advance to protect against possible danger or failure
precinct|noun.location|kp|a district of a city or town marked out for administrative purposes
precipice|noun.object|kq|a very steep cliff
predispose|verb.cognition|kr|make susceptible
preeminent|adj.all|ks|greatest in importance or degree or significance or achievement
preferential|adj.all|2q|manifesting partiality
prelate|noun.person|kt|a senior clergyman and dignitary
premeditated|adj.all|ku|characterized by deliberate purpose and some degree of planning
preposterous|adj.all|kv|so unreasonable as to invite derision
prerogative|noun.attribute|kw|a right reserved exclusively by a particular person or group
prescience|noun.cognition|kx|the power to foresee the future
prescient|adj.all|ky|perceiving the significance of events before they occur
presumptuous|adj.all|3a|excessively forward
prevailing|adj.all|kz|most frequent or common
prevalent|adj.all|kz|most frequent or common
prevaricate|verb.communication|a0|be deliberately ambiguous or unclear in order to mislead or withhold information
primacy|noun.state|l0|the state of being first in importance
primeval|adj.all|l1|having existed from the beginning
primordial|adj.all|l1|having existed from the beginning
probity|noun.attribute|l2|complete and confirmed integrity
proclivity|noun.cognition|de|a natural inclination
procurement|noun.act|l3|the act of getting possession of something
profanity|noun.communication|l4|vulgar or irreverent speech or action
profuse|adj.all|l5|produced or growing in extreme abundance
profusion|noun.attribute|l6|the property of being extremely abundant
progenitor|noun.person|b6|an ancestor in the direct line
progeny|noun.person|l7|the immediate descendants of a person
prohibit|verb.communication|l8|command against
prohibitionist|noun.person|5v|a reformer who opposes the use of intoxicating beverages
prohibitive|adj.all|ko|tending to discourage
propaganda|noun.communication|l9|information that is spread for the purpose of promoting some cause
prophetic|adj.all|la|foretelling events as if by supernatural intervention
propitiate|verb.communication|lb|make peace with
propitious|adj.all|lc|presenting favorable circumstances
proprietor|noun.person|gn|someone who owns a business
proselytize|verb.communication|ld|convert to another faith or religion
prosper|verb.possession|le|make steady progress
prosthesis|noun.artifact|lf|corrective consisting of a replacement for a part of the body
protract|verb.change|lg|lengthen in time
protracted|adj.all|f7|relatively long in duration
provisional|adj.all|lh|under terms not final or fully worked out or agreed upon
prudent|adj.all|li|careful and sensible
prudish|adj.all|lj|exaggeratedly proper
psalmist|noun.person|lk|a composer of sacred songs
pseudonym|noun.communication|h7|a fictitious name used when the person performs a particular social role
pugilist|noun.person|ll|someone who fights with his fists for sport
punctilious|adj.all|lm|marked by precise accordance with details
punctual|adj.all|ln|acting or arriving or performed exactly at the time appointed
punitive|adj.all|lo|inflicting punishment
purveyor|noun.person|lp|someone who supplies provisions
pusillanimous|adj.all|lq|lacking in courage and manly strength and resolution
querulous|adj.all|lr|habitually complaining
quintessential|adj.pert|ls|representing the perfect example of a class or quality
quixotic|adj.all|lt|not sensible about practical matters
quotidian|adj.all|lu|found in the ordinary course of events
raconteur|noun.person|lv|a person skilled in telling anecdotes
rambunctious|adj.all|lw|noisy and lacking in restraint or discipline
rampart|noun.artifact|lx|an embankment built around a space for defensive purposes
ramshackle|adj.all|85|in deplorable condition
rancor|noun.feeling|1i|a feeling of deep and bitter anger and ill-will
rancorous|adj.all|f|showing deep-seated resentment
rapport|noun.relation|ly|a relationship of mutual understanding or trust and agreement between people
ratify|verb.social|lz|approve and express assent, responsibility, or obligation
ratiocinative|adj.all|m0|based on exact thinking
rationale|noun.cognition|m1|an explanation of the fundamental reasons
raze|verb.creation|m2|tear down so as to make flat with the ground
recondite|adj.all|7|difficult to penetrate
reconnoiter|verb.perception|m3|explore, often with the goal of finding something or somebody
recrimination|noun.communication|m4|mutual accusations
rectitude|noun.attribute|k2|righteousness as a consequence of being honorable and honest
rector|noun.person|4b|a person authorized to conduct religious worship
recurrence|noun.event|m5|happening again
reenactment|noun.act|m6|performing a role in an event that occurred at an earlier time
refectory|noun.artifact|m7|a communal dining-hall
refinery|noun.artifact|m8|an industrial plant for purifying a crude substance
refurbish|verb.change|m9|make brighter and prettier
regal|adj.all|ma|belonging to or befitting a supreme ruler
regimen|noun.cognition|mb|a systematic plan for therapy
reiterate|verb.communication|mc|say, state, or perform again
relent|verb.stative|md|give in, as to influence or pressure
relevance|noun.relation|me|the relation of something to the matter at hand
relevant|adj.all|mf|having a bearing on or connection with the subject at issue
reminisce|verb.cognition|mg|recall the past
reminiscent|adj.all|ae|serving to bring to mind
remorse|noun.feeling|5e|a feeling of deep regret
remorseful|adj.all|60|feeling or expressing pain or sorrow for sins or offenses
remorseless|adj.all|mh|without mercy or pity
remunerate|verb.possession|76|make payment to
rend|verb.contact|mi|tear or be torn violently
renown|noun.state|mj|the state or quality of being widely honored and acclaimed
renowned|adj.all|mk|widely known and esteemed
repentance|noun.feeling|jg|remorse for your past conduct
repentant|adj.all|ml|feeling or expressing remorse for misdeeds
replenish|verb.change|mm|fill something that had previously been emptied
replica|noun.artifact|mn|a copy that is not the original
repressive|adj.all|mo|restrictive of action
reprisal|noun.act|mp|a retaliatory action against an enemy in wartime
reprove|verb.communication|2t|take to task
repugnant|adj.all|2|offensive to the mind
rescind|verb.communication|mq|cancel officially
resentment|noun.feeling|1i|a feeling of deep and bitter anger and ill-will
resumption|noun.act|mr|beginning again
resurgence|noun.act|ms|bringing again into activity and prominence
resurgent|adj.all|mt|rising again as to new life and vigor
resuscitation|noun.act|mu|the act of reviving a person and returning them to consciousness
retaliation|noun.act|mv|action taken in return for an injury or offense
retaliatory|adj.all|mw|of or relating to or having the nature of retribution
reticence|noun.attribute|mx|the trait of being uncommunicative
retinue|noun.group|my|the group following and attending to some important person
retrievable|adj.all|mz|capable of being regained especially with effort
revelry|noun.act|n0|unrestrained merrymaking
revile|verb.communication|n1|spread negative information about
revulsion|noun.feeling|n2|intense aversion
rhetorician|noun.person|ii|a person who delivers a speech or oration
rivalry|noun.act|g1|the act of competing as for profit or a prize
ruffian|noun.person|n3|a cruel and brutal fellow
ruse|noun.act|26|a deceptive maneuver
ruthless|adj.all|mh|without mercy or pity
sacrilege|noun.act|7n|blasphemous behavior
saga|noun.communication|n4|a narrative telling the adventures of a hero or a family
salutary|adj.all|n5|tending to promote physical well-being
salvageable|adj.all|n6|capable of being saved from ruin
sanctimonious|adj.all|n7|excessively or hypocritically pious
sanitary|adj.all|n8|free from filth and pathogens
sanity|noun.state|n9|normal or sound powers of mind
sarcasm|noun.communication|na|witty language used to convey insults or scorn
sarcastic|adj.all|nb|expressing or expressive of ridicule that wounds
sarcophagus|noun.artifact|nc|a stone coffin
sardonic|adj.all|nd|disdainfully or ironically humorous
satiety|noun.state|ne|the state of being satisfactorily full and unable to take on more
satire|noun.communication|na|witty language used to convey insults or scorn
satirical|adj.all|nd|exposing human folly to ridicule
satirist|noun.person|nf|a humorist who uses ridicule and irony and sarcasm
scandalous|adj.all|8o|giving offense to moral sensibilities and injurious to reputation
scapegoat|noun.person|ng|someone who is punished for the errors of others
scathing|adj.all|47|marked by harshly abusive criticism
scion|noun.person|nh|a descendent or heir
scoundrel|noun.person|ni|a wicked or evil person
scurrilous|adj.all|nj|expressing offensive reproach
seafarer|noun.person|nk|a man who serves as a sailor
seamstress|noun.person|nl|someone who makes or mends dresses
secede|verb.social|nm|withdraw from an organization or communion
seclude|verb.change|nn|keep away from others
sedentary|adj.all|no|requiring sitting or little activity
segregationist|noun.person|np|someone who believes the racial groups should be kept apart
seismic|adj.all|nq|subject to or caused by an earthquake or earth vibration
seismology|noun.cognition|nr|the branch of geology that studies earthquakes
senile|adj.all|ns|mentally or physically infirm with age
sentinel|noun.person|nt|a person employed to keep watch for some anticipated event
serendipity|noun.phenomenon|nu|good luck in making unexpected and fortunate discoveries
showdown|noun.communication|nv|a hostile disagreement face-to-face
shrapnel|noun.artifact|nw|a shell containing lead pellets that explodes in flight
sibling|noun.person|l7|a person's brother or sister
simultaneous|adj.all|4x|occurring or operating at the same time
skeptic|noun.person|nx|someone who habitually doubts accepted beliefs
slanderous|adj.all|45|harmful and often untrue
slovenly|adj.all|8f|negligent of neatness especially in dress and person
smug|adj.all|59|marked by excessive complacency or self-satisfaction
smuggler|noun.person|24|someone who imports or exports without paying duties
snide|adj.all|7m|expressive of contempt
sommelier|noun.person|ny|a waiter who manages wine service in a hotel or restaurant
soothsayer|noun.person|nz|someone who makes predictions of the future
sporadic|adj.all|o0|recurring in scattered and irregular or unpredictable instances
spouse|noun.person|l7|a person's partner in marriage
sprightly|adj.all|8y|full of spirit and vitality
spurn|verb.communication|o1|reject with contempt
squeamish|adj.all|b2|excessively fastidious and easily disgusted
staid|adj.all|o2|characterized by dignity and propriety
stamina|noun.attribute|o3|enduring strength and energy
standoffish|adj.all|o4|lacking cordiality
statesman|noun.person|o5|a man who is a respected leader in national or international affairs
statuette|noun.artifact|o6|a small carved or molded figure
stealth|noun.act|o7|avoiding detection by moving carefully
stealthy|adj.all|o8|marked by quiet and caution and secrecy
steeplejack|noun.person|o9|someone who builds or maintains very tall structures
stereotypical|adj.all|oa|lacking spontaneity or originality or individuality
stickler|noun.person|ob|someone who insists on something
stiletto|noun.artifact|oc|a small dagger with a tapered blade
stipend|noun.possession|1k|a sum of money allotted on a regular basis
stoical|adj.all|k1|seeming unaffected by pleasure or pain
stolid|adj.all|k1|having or revealing little emotion or sensibility
stunted|adj.all|od|inferior in size or quality
stupendous|adj.all|50|so great in size or force or extent as to elicit awe
subsequent|adj.all|oe|following in time or order
subsist|verb.stative|of|support oneself
subterfuge|noun.communication|og|something intended to misrepresent the true nature of an activity
suffragist|noun.person|1p|an advocate of the extension of voting rights
sumptuous|adj.all|ih|ostentatiously rich and superior in quality
superimpose|verb.contact|9q|place on top of
supersede|verb.social|oh|take the place or move into the position of
superstition|noun.cognition|oi|an irrational belief arising from ignorance or fear
supplant|verb.social|oh|take the place or move into the position of
supremacy|noun.state|oj|power to dominate or defeat
surly|adj.all|hh|inclined to anger or bad feelings with overtones of menace
surveillance|noun.act|ok|close observation of a person or group
swarthy|adj.all|ol|naturally having skin of a dark color
symbiosis|noun.relation|om|the relation between two different species of organisms that are interdependent
synonymous|adj.all|on|meaning the same or nearly the same
synopsis|noun.communication|oo|a sketchy summary of the main points of an argument or theory
tacit|adj.all|op|implied by or inferred from actions or statements
taciturn|adj.all|oq|habitually reserved and uncommunicative
tantamount|adj.all|or|being essentially equal to something
tantrum|noun.state|os|a display of bad temper
tardy|adj.all|2l|after the expected or usual time
temerity|noun.attribute|ot|fearless daring
tenable|adj.all|ou|based on sound reasoning or evidence
tenacity|noun.attribute|ov|persistent determination
terse|adj.all|fv|brief and to the point
testator|noun.person|l|a person who makes a will
timorous|adj.all|ow|timid by nature or revealing timidity
titanic|adj.all|50|of great force or power
tome|noun.communication|ox|a large and scholarly book
trajectory|noun.phenomenon|oy|the path followed by an object moving through space
transitory|adj.all|ac|lasting a very short time
translucent|adj.all|oz|allowing light to pass through diffusely
trapeze|noun.artifact|p0|a swing used by circus acrobats
treatise|noun.communication|p1|a formal exposition
treaty|noun.communication|p2|a written agreement between two states or sovereigns
tremulous|adj.all|p3|quivering as from weakness or fear
trepidation|noun.feeling|p4|a feeling of alarm or dread
trespasser|noun.person|f5|someone who intrudes on the privacy or property of another without permission
tribulation|noun.event|p5|an annoying or frustrating or catastrophic event
tribunal|noun.group|g4|an assembly to conduct judicial business
trinket|noun.artifact|p6|cheap showy jewelry or ornament on clothing
tripod|noun.artifact|p7|a three-legged rack used for support
trite|adj.all|2k|repeated too often
truancy|noun.act|p8|failure to attend
truculent|adj.all|2m|defiantly aggressive
truism|noun.communication|p9|an obvious truth
tumultuous|adj.all|pa|characterized by unrest or disorder or insubordination
turpitude|noun.act|pb|a corrupt or depraved or degenerate act or practice
tycoon|noun.person|gn|a very wealthy or powerful businessman
ubiquitous|adj.all|pc|being present everywhere at once
ultimatum|noun.communication|pd|a final peremptory demand
unabashed|adj.all|pe|not embarrassed
unabated|adj.all|pf|continuing at full strength or intensity
unanimity|noun.state|pg|everyone being of one mind
unassuming|adj.all|ph|not arrogant or presuming
unbridled|adj.all|pi|not restrained or controlled
uncharted|adj.all|pj|not yet surveyed or investigated
uncompromising|adj.all|pk|not making concessions
uncouth|adj.all|37|lacking refinement or cultivation or taste
undeniable|adj.all|pl|not possible to deny
underdog|noun.person|pm|one at a disadvantage and expected to lose
undergo|verb.perception|pn|pass through
underling|noun.person|a|an assistant subject to the authority or control of another
underprivileged|adj.all|po|lacking the rights and advantages of other members of society
unerring|adj.all|pp|not liable to error
unfettered|adj.all|pq|not bound by shackles and chains
unflappable|adj.all|pr|not easily perturbed or excited or upset
unflinching|adj.all|ps|not shrinking from danger
unforeseen|adj.all|pt|not anticipated
unfounded|adj.all|pu|without a basis in reason or fact
unimpeded|adj.all|pv|not slowed or prevented
unmitigated|adj.all|pw|not diminished or moderated in intensity or severity
unnerve|verb.emotion|2o|disturb the composure of
unpalatable|adj.all|px|not pleasant or acceptable to the taste or mind
unparalleled|adj.all|jd|radically distinctive and without equal
unremitting|adj.all|du|uninterrupted in time and indefinitely long continuing
unrequited|adj.all|py|not returned in kind
unrivaled|adj.all|jd|eminent beyond or above comparison
unscathed|adj.all|pz|not injured or harmed
unsightly|adj.all|q0|unpleasant to look at
unsolicited|adj.all|q1|not requested or sought
unsurpassed|adj.all|q2|not capable of being improved on
untenable|adj.all|6b|incapable of being defended or justified
untrammeled|adj.all|q3|not confined or limited
upbraid|verb.communication|q4|express criticism towards
uprising|noun.act|f3|organized opposition to authority
urchin|noun.person|q5|poor and often mischievous city child
usurious|adj.all|aj|greatly exceeding bounds of reason or moderation
usurper|noun.person|2a|one who wrongfully or illegally seizes and holds the place of another
utensil|noun.artifact|q6|an implement for practical use
vainglorious|adj.all|22|feeling self-importance
valiant|adj.all|q7|having or showing valor
valor|noun.attribute|ba|the qualities of a hero or heroine
vandalism|noun.act|q8|willful wanton and malicious destruction of the property of others
vanquish|verb.competition|q9|come out better in a competition, race, or conflict
velocity|noun.time|qa|distance travelled per unit time
venal|adj.all|7j|capable of being corrupted
vendor|noun.person|cb|someone who promotes or exchanges goods or services for money
venerate|verb.emotion|qb|regard with feelings of respect and reverence
ventriloquist|noun.person|qc|a performer who projects the voice into a wooden dummy
veracity|noun.attribute|qd|unwillingness to tell lies
veranda|noun.artifact|qe|a porch along the outside of a building
verbose|adj.all|qf|using or containing too many words
verbosity|noun.communication|96|an expressive style that uses excessive or empty words
versatility|noun.cognition|qg|having a wide variety of skills
verve|noun.attribute|qh|an energetic style
vestige|noun.communication|qi|an indication that something has been present
vestigial|adj.all|qj|not fully developed in mature animals
vestment|noun.artifact|qk|a gown worn by the clergy
vexatious|adj.all|ql|causing irritation or annoyance
vicinity|noun.location|il|a surrounding or nearby region
vigilant|adj.all|qm|carefully observant or attentive
vilify|verb.communication|n1|spread negative information about
villainous|adj.all|co|extremely wicked
vivacious|adj.all|8y|vigorous and animated
vociferous|adj.all|4r|conspicuously and offensively loud
voluble|adj.all|qn|marked by a ready flow of speech
wanderlust|noun.motive|qo|very strong or irresistible impulse to travel
warden|noun.person|qp|the chief official in charge of a prison
warmonger|noun.person|qq|a person who advocates war or warlike policies
waylay|verb.competition|qr|wait in hiding to attack
wayward|adj.all|ch|resistant to guidance or discipline
weathervane|noun.artifact|qs|a mechanical device attached to an elevated structure
wheedle|verb.communication|3n|influence or urge by gentle urging, caressing, or flattering
wily|adj.all|qt|marked by skill in deception
winsome|adj.all|4d|charming in a childlike or naive way
wistful|adj.all|qu|showing pensive sadness
wreak|verb.creation|qv|cause to happen or to occur as a consequence
wrongdoer|noun.person|qw|a person who transgresses moral or civil law
xenophobia|noun.state|qx|a fear of foreigners or strangers
yokel|noun.person|qy|a person who is not very intelligent or interested in culture
zealous|adj.all|qz|marked by active interest and enthusiasm
`;
