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
allege|verb.communication|11|report or maintain
allocate|verb.possession|12 +6|distribute according to a plan or set apart for a special purpose
allude|verb.communication|13 +16|make a more or less disguised reference to
allusion|noun.communication|14 +42|a passing reference or indirect mention
allusive|adj.all|15|characterized by indirect references
altercation|noun.communication|16 +40|a noisy quarrel
altimeter|noun.artifact|17|an instrument that measures the height above ground
altruism|noun.attribute|18 +50|the quality of unselfish concern for the welfare of others
altruistic|adj.all|19|showing unselfish concern for the welfare of others
ambient|adj.all|1a|completely enveloping
ambivalence|noun.feeling|1b|mixed feelings or emotions
ambivalent|adj.all|1c|uncertain or unable to decide about what course to follow
amenity|noun.attribute|1d|pleasantness resulting from agreeable conditions
amicable|adj.all|1e|characterized by friendship and good will
anarchic|adj.all|1f|without law or control
anarchy|noun.state|1g +57|a state of lawlessness and disorder
ancillary|adj.all|1h|furnishing added support
anecdote|noun.communication|1i|a short account of an incident
anesthesia|noun.state|1j|loss of bodily sensation with or without loss of consciousness
animosity|noun.feeling|1k +29|a feeling of ill will arousing active hostility
annihilate|verb.change|1l|kill in large numbers
annuity|noun.possession|1m +81|income from capital investment paid in a series of regular payments
anomalous|adj.all|1n|deviating from the general or common order or type
anthology|noun.communication|1o|a collection of selected literary passages
antidote|noun.artifact|1p|a remedy that stops or controls the effects of a poison
antiquated|adj.all|1q|so extremely old as seeming to belong to an earlier period
aplomb|noun.attribute|1r +45|great coolness and composure under strain
apologist|noun.person|1s|a person who argues to defend or justify some policy or institution
apothecary|noun.person|1t|a health professional trained in the art of preparing and dispensing drugs
appellate|adj.pert|1u|of or relating to or taking account of appeals
aptitude|noun.cognition|1v +76|inherent ability
aqueduct|noun.artifact|1w|a conduit that resembles a bridge but carries water over a valley
aquiline|adj.all|1x|curved down like an eagle's beak
arable|adj.all|1y|capable of being farmed productively
arbitrate|verb.communication|1z +17|act between parties with a view to reconciling differences
arbitrator|noun.person|20 +65|someone chosen to judge and decide a disputed issue
arcane|adj.all|9|requiring secret or mysterious knowledge
archetype|noun.cognition|21|something that serves as a model or a basis for making copies
archipelago|noun.object|22|a group of many islands in a large body of water
arraignment|noun.communication|23|a legal document calling someone to court to answer an indictment
arrogance|noun.attribute|24|overbearing pride evidenced by a superior manner toward inferiors
arrogant|adj.all|25|having or showing feelings of unwarranted importance out of overbearing pride
arson|noun.act|26 +31|malicious burning to destroy property
arsonist|noun.person|27 +60|a criminal who illegally sets fire to property
artifact|noun.Tops|28|a man-made object taken as a whole
artifice|noun.act|29|a deceptive maneuver
artisan|noun.person|2a|a skilled worker who practices some trade or handicraft
ascribe|verb.cognition|2b|attribute or credit to
aspire|verb.cognition|2c|have an ambitious plan or a lofty goal
assailant|noun.person|2d +64|someone who attacks
assertive|adj.all|2e|aggressively self-assured
assiduous|adj.all|2f|marked by care and persistent effort
astonish|verb.cognition|2g +19|affect with wonder
astound|verb.cognition|2g +19|affect with wonder
auditorium|noun.artifact|2h|the area of a theater or concert hall where the audience sits
auspices|noun.act|2i|kindly endorsement and guidance
auspicious|adj.all|2j|auguring favorable circumstances and good luck
austerity|noun.attribute|8|the trait of great self-denial
autocrat|noun.person|2k +70|a cruel and oppressive dictator
avenge|verb.competition|2l|take revenge for a perceived wrong
averse|adj.all|2m|strongly opposed
aviary|noun.artifact|2n|a building where birds are kept
aviator|noun.person|2a|someone who operates an aircraft
banal|adj.all|2o|repeated too often
barometer|noun.artifact|17|an instrument that measures atmospheric pressure
belated|adj.all|2p|after the expected or usual time
bellicose|adj.all|2q|having or showing a ready disposition to fight
bemoan|verb.communication|2r|regret strongly
bemuse|verb.emotion|2s +19|cause to be confused emotionally
benefactor|noun.person|2t +66|a person who helps people or institutions
beneficial|adj.all|2u|promoting or enhancing well-being
bequeath|verb.possession|2v +5|leave or give by will after one's death
bequest|noun.possession|2w +82|a gift of personal property by will
berate|verb.communication|2x +8|censure severely or angrily
bereave|verb.possession|2y|deprive through death
bereavement|noun.state|2z|state of sorrow over the death or departure of a loved one
beseech|verb.communication|30 +10|ask for or request earnestly
betroth|verb.communication|31|give to in marriage
bibliophile|noun.person|32|someone who loves books
biographer|noun.person|33|someone who writes an account of a person's life
bipartisan|adj.all|34|supported by both sides
bistro|noun.artifact|35|a small informal restaurant
bizarre|adj.all|36|conspicuously or grossly unconventional or unusual
bliss|noun.state|37 +28|a state of extreme happiness
blurt|verb.communication|38|utter impulsively
boastful|adj.all|25|exhibiting self-importance
bodice|noun.artifact|39|a part of a dress above the waist
bombastic|adj.all|3a|ostentatiously lofty in style
boorish|adj.all|3b|ill-mannered and coarse and contemptible in behavior or appearance
bootlegger|noun.person|27|someone who makes or sells illegal liquor
botanist|noun.person|3c|a biologist specializing in the study of plants
boudoir|noun.artifact|3d|a lady's bedroom or private sitting room
brash|adj.all|3e|offensively bold
bravado|noun.communication|3f|a swaggering show of courage
brawny|adj.all|3g|possessing physical strength and weight
brazier|noun.artifact|3h|a large metal container in which coal or charcoal is burned
bribery|noun.act|3i|the practice of offering something in order to gain an illicit advantage
brigand|noun.person|3j +60|an armed thief who is a member of a band
brusque|adj.all|3k|marked by rude or peremptory shortness
brutish|adj.all|3l|resembling a beast
bumptious|adj.all|3e|offensively self-assertive
burdensome|adj.all|3m|not easily borne
burgeon|verb.change|3n|grow and flourish
burly|adj.all|3o|muscular and heavily built
bystander|noun.person|3p|a nonparticipant spectator
cacophonous|adj.all|3q|having an unpleasant sound
cajole|verb.communication|3r +11|influence or urge by gentle urging, caressing, or flattering
calamitous|adj.all|3s|having extremely unfortunate or dire consequences
calamity|noun.event|3t +75|an event resulting in great loss and misfortune
calibration|noun.act|3u|the act of checking or adjusting the accuracy of a measuring instrument
calligraphy|noun.communication|3v|beautiful handwriting
callow|adj.all|3w|young and inexperienced
camaraderie|noun.attribute|3x|the quality of affording easy familiarity and sociability
campanile|noun.artifact|3y|a bell tower
cannibal|noun.person|3z|a person who eats human flesh
cannibalism|noun.act|40|the practice of eating the flesh of your own kind
canny|adj.all|41|showing self-interest and shrewdness in dealing with others
capitulate|verb.competition|42 +18|surrender under agreed conditions
captor|noun.person|n +74|a person who captures and holds people or animals
caricaturist|noun.person|43|someone who parodies in an exaggerated manner
carnage|noun.act|44 +33|the savage and excessive killing of many people
cartographer|noun.person|45|a person who makes maps
cartography|noun.act|46|the making of maps and charts
casement|noun.artifact|47|a window sash that is hinged
cataclysmic|adj.all|48|severely destructive
catastrophic|adj.all|49|extremely harmful
cavalcade|noun.group|4a +77|a procession of people traveling on horseback
censorious|adj.all|4b|harshly critical or expressing censure
certitude|noun.cognition|4c|total certainty or greater certainty than circumstances warrant
cessation|noun.event|4d|a stopping
chalice|noun.artifact|4e|a bowl-shaped drinking vessel
chancel|noun.artifact|2h|an area around the altar of a church for the clergy and choir
chaplain|noun.person|4f +69|a clergyman ministering to some institution
charisma|noun.attribute|4g|a personal attractiveness or interestingness that enables you to influence others
charismatic|adj.all|4h|possessing an extraordinary ability to attract
charlatan|noun.person|4i +67|a flamboyant deceiver
chasm|noun.object|4j|a deep opening in the earth's surface
chastise|verb.communication|4k +8|censure severely
cherish|verb.emotion|4l +7|be fond of
chicanery|noun.act|4m|the use of tricks to deceive someone
chide|verb.communication|2x +8|censure severely or angrily
chivalrous|adj.all|4n|being attentive to women like an ideal knight
choreographer|noun.person|4o|someone who creates new dances
christen|verb.communication|4p|administer baptism to
chronological|adj.pert|4q|relating to or arranged according to temporal order
circumnavigate|verb.motion|4r|travel around, either by plane or ship
circumspect|adj.all|4s|heedful of potential consequences
circumstantial|adj.all|4t|fully detailed and specific about particulars
circumvention|noun.act|4u|the act of evading by going around
citadel|noun.artifact|4v|a stronghold into which people could go for shelter during a battle
clamorous|adj.all|4w|conspicuously and offensively loud
clandestine|adj.all|4x|conducted with or marked by hidden aims or methods
claustrophobia|noun.state|j|a morbid fear of being closed in a confined space
cleric|noun.person|4f +69|a clergyman or other person in religious orders
cliche|noun.communication|4y +41|a trite or obvious remark
clientele|noun.group|4z +77|customers collectively
cogent|adj.all|50|powerfully persuasive
cognizant|adj.all|51|having or showing knowledge or understanding or realization or perception
coincidental|adj.all|52|occurring or operating at the same time
colloquial|adj.all|53|characteristic of informal spoken language or conversation
colonialism|noun.act|54|exploitation by a stronger country of weaker one
colossal|adj.all|55|so great in size or force or extent as to elicit awe
columnist|noun.person|56|a journalist who writes editorials
comical|adj.all|57|arousing or provoking laughter
commandeer|verb.contact|58 +4|take arbitrarily or by force
commensurate|adj.all|59|corresponding in size or degree or extent
commiserate|verb.emotion|5a|feel or express sympathy or compassion
commodious|adj.all|5b|large and roomy
commodity|noun.artifact|5c|articles of commerce
compatriot|noun.person|5d|a person from your own country
complacency|noun.feeling|5e|the feeling you have when you are satisfied with yourself
complacent|adj.all|5f|contented to a fault with oneself or one's actions
comply|verb.social|5g +18|act in accordance with someone's rules, commands, or wishes
composure|noun.attribute|5h +45|steadiness of mind under stress
comptroller|noun.person|5i|someone who maintains and audits business accounts
compulsory|adj.all|5j|required by rule
compunction|noun.feeling|5k +27|a feeling of deep regret
concave|adj.all|5l|curving inward
conceited|adj.all|25|characteristic of false pride
conceivable|adj.all|5m|capable of being imagined
conciliator|noun.person|5n +65|someone who tries to bring peace
concise|adj.all|5o|expressing much in few words
conclusive|adj.all|5p|forming an end or termination
concurrent|adj.all|52|occurring or operating at the same time
condone|verb.communication|5q|excuse, overlook, or make allowances for
conducive|adj.all|5r|tending to bring about
conduit|noun.artifact|5s|a passage through which water or electric wires can pass
confectioner|noun.person|5t|someone who makes candies and other sweets
confiscation|noun.act|5u|seizure by the government
conflagration|noun.event|5v +75|a very intense and uncontrolled fire
congeal|verb.change|5w|become gelatinous
congregate|verb.motion|5x|come together, usually for a purpose
connoisseur|noun.person|5y +72|an expert able to appreciate a field
conscription|noun.act|5z|compulsory military service
consequential|adj.all|60|having important issues or results
conservationist|noun.person|61|someone who works to protect the environment from destruction or pollution
consternation|noun.feeling|62 +30|fear resulting from the awareness of danger
constituency|noun.group|63 +79|the body of voters who elect a representative for their area
contentment|noun.feeling|64 +28|happiness with one's situation in life
contort|verb.contact|65|twist and press out of shape
contributory|adj.all|5r|tending to bring about
contrite|adj.all|66|feeling or expressing pain or sorrow for sins or offenses
contrition|noun.feeling|5k +27|sorrow for sin arising from fear of damnation
convalesce|verb.body|67|get over an illness or shock
convalescence|noun.process|68|gradual healing after sickness or injury
convergent|adj.all|69|tending to come together from different directions
conversant|adj.all|6a|well informed about or knowing thoroughly
convivial|adj.all|6b|occupied with or fond of the pleasures of good company
coronation|noun.event|6c|the ceremony of installing a new monarch
corpulent|adj.all|6d|excessively fat
corrugate|verb.contact|6e|fold into ridges
cosmologist|noun.person|6f|an astronomer who studies the evolution and space-time relations of the universe
coterie|noun.group|6g +77|an exclusive circle of people with a common purpose
counterintuitive|adj.all|6h|contrary to what common sense would suggest
counterproductive|adj.all|49|tending to hinder the achievement of a goal
courier|noun.person|6i|a person who carries a message
couturier|noun.person|4o|someone who designs clothing
covet|verb.emotion|6j|wish, long, or crave for
crass|adj.all|3b|so unrefined as to be lacking in discrimination and sensibility
credo|noun.cognition|6k|any system of principles or beliefs
credulity|noun.attribute|6l +53|tendency to believe readily
crucible|noun.artifact|6m|a vessel made of material that does not melt easily
culinary|adj.pert|6n|of or relating to or used in cooking
culpable|adj.all|6o|deserving blame or censure as being wrong or evil or injurious
culprit|noun.person|2d +60|someone who perpetrates wrongdoing
cumulative|adj.all|6p|increasing by successive addition
curator|noun.person|6q|the custodian of a collection
cursory|adj.all|6r|hasty and without attention to detail
custodian|noun.person|6s +74|one having charge of buildings or grounds or animals
cynical|adj.all|6t|believing the worst of human nature and motives
daguerreotype|noun.artifact|6u|a photograph made by an early photographic process
daunt|verb.emotion|6v +13|cause to lose courage
daunting|adj.all|6w|discouraging through fear
dauntless|adj.all|6x|invulnerable to fear or intimidation
debilitate|verb.change|6y +21|make weak
debilitated|adj.all|6z|lacking energy or vitality
debilitating|adj.all|70|impairing the strength and vitality
debris|noun.substance|71|the remains of something that has been destroyed or broken up
debunk|verb.communication|72|expose while ridiculing
decadence|noun.state|73|the state of being degenerate in mental or moral qualities
decapitate|verb.contact|74|cut the head of
decommission|verb.possession|75|withdraw from active service
decorum|noun.attribute|76 +51|propriety in manners and conduct
decry|verb.communication|77 +8|express strong disapproval of
deface|verb.contact|78|mar or spoil the appearance of
defacement|noun.act|79 +33|the act of damaging the appearance or surface of something
defamatory|adj.all|49|harmful and often untrue
defame|verb.communication|7a +8|charge falsely or with malicious intent
defiant|adj.all|7b|boldly resisting authority or an opposing force
defray|verb.possession|7c +6|bear the expenses of
dehumanization|noun.act|7d|the act of degrading people with respect to their best qualities
deign|verb.social|7e|do something that one considers to be below one's dignity
dejected|adj.all|7f|affected or marked by low spirits
deleterious|adj.all|49|harmful to living things
deliverance|noun.act|7g +37|recovery or preservation from loss or danger
demeanor|noun.attribute|7h +51|the way a person behaves toward other people
demented|adj.all|7i|affected with madness or insanity
demote|verb.social|7j|assign to a lower position
demure|adj.all|7k|affectedly modest or shy especially in a playful or provocative way
denunciation|noun.communication|7l +40|a public act of denouncing
deplete|verb.consumption|7m +21|use up
deployment|noun.act|7n|the distribution of forces in preparation for battle or work
deprave|verb.social|7o|corrupt morally or by intemperance or sensuality
depraved|adj.all|7p|deviating from what is considered moral or right or proper or good
deride|verb.communication|7q +8|treat or speak of with contempt
derisive|adj.all|7r|abusing vocally
derogatory|adj.all|7s|expressive of low opinion
desecration|noun.act|7t +32|blasphemous behavior
despicable|adj.all|7u|morally reprehensible
despise|verb.emotion|2 +9|look down on with disdain
despondent|adj.all|7v|without or almost without hope
despot|noun.person|2k +70|a cruel and oppressive dictator
destitution|noun.state|7w +55|a state without friends or money or prospects
desultory|adj.all|7x|marked by lack of definite plan or regularity or purpose
detest|verb.emotion|7y +9|dislike intensely
detract|verb.change|7z|take away a part from
detractor|noun.person|80 +64|one who disparages or belittles the worth of something
detriment|noun.event|81 +75|a damage or loss
detrimental|adj.all|49|causing harm or injury
devoid|adj.all|82|completely wanting or lacking
dexterity|noun.cognition|83|adroitness in using the hands
dexterous|adj.all|84|skillful in physical movements
diagnosis|noun.act|85|identifying the nature or cause of some phenomenon
diaphanous|adj.all|86|so thin as to transmit light
diatribe|noun.communication|87 +40|a thunderous verbal attack
diffidence|noun.feeling|88|lack of self-confidence
dignitary|noun.person|89 +62|an important or influential person
dilapidated|adj.all|8a|in deplorable condition
disavow|verb.communication|8b +23|refuse to acknowledge
disburse|verb.possession|7c +6|expend, as from a fund
discern|verb.perception|8c +24|detect with the senses
disciple|noun.person|8d +69|someone who believes and helps to spread the doctrine of another
disciplinarian|noun.person|8e|someone who demands exact conformity to rules and forms
discomfit|verb.emotion|8f +13|cause to lose one's composure
disconcerting|adj.all|8g|causing an emotional disturbance
discrete|adj.all|8h|constituting a separate entity or part
disenfranchise|verb.social|8i|deprive of voting rights
disgruntled|adj.all|8j|in a state of sulky dissatisfaction
dishearten|verb.emotion|8k +13|take away the enthusiasm of
disheveled|adj.all|8l|in disarray
disinclined|adj.all|8m|unwilling because of mild dislike or disapproval
disingenuous|adj.all|8n|not straightforward or candid
dismal|adj.all|8o|causing dejection
disparage|verb.communication|2x +8|express a negative opinion of
disparaging|adj.all|7s|expressive of low opinion
disparity|noun.attribute|8p +48|inequality or difference in some respect
dispassionate|adj.all|8q|unaffected by strong emotion or prejudice
disrepute|noun.state|8r +54|the state of being held in low esteem
disseminate|verb.communication|8s|cause to become widely known
dissertation|noun.communication|8t|a treatise advancing a new point of view resulting from research
dissolute|adj.all|8u|unrestrained by convention or morality
dissuade|verb.communication|8v|turn away from by persuasion
distraught|adj.all|8w|deeply agitated especially from emotion
divisible|adj.all|8x|capable of being or liable to be divided or separated
doleful|adj.all|8y|filled with or evoking sadness
donate|verb.possession|2v +5|give to a charity or good cause
downtrodden|adj.all|3s|abused or oppressed by people in power
dowry|noun.possession|2w +82|money or property brought by a woman to her husband at marriage
dramatist|noun.person|33|someone who writes plays
drastic|adj.all|8z|forceful and extreme and rigorous
drudgery|noun.act|90|hard monotonous routine work
duress|noun.attribute|91|compulsory force or threat
dwindle|verb.change|92 +21|become smaller or lose substance
dynasty|noun.group|93 +78|a sequence of powerful leaders in the same family
easel|noun.artifact|94|an upright tripod for displaying something
ebullient|adj.all|95|joyously unrestrained
ecclesiastical|adj.pert|96|of or associated with a church
ecstatic|adj.all|97|feeling great rapture or delight
edify|verb.communication|98|make understand
effigy|noun.artifact|99|a representation of a person
egotist|noun.person|9a|a conceited and self-centered person
egregious|adj.all|9b|conspicuously and outrageously bad or reprehensible
elapse|verb.motion|9c|pass by
electorate|noun.group|9d +79|the body of enfranchised citizens
eligible|adj.all|9e|qualified for or allowed or worthy of being chosen
elope|verb.motion|7 +22|run away secretly with one's beloved
eloquence|noun.communication|9f +44|powerful and effective language
eloquent|adj.all|9g|expressing yourself readily, clearly, effectively
emaciated|adj.all|9h|very thin especially from disease or hunger or cold
emancipation|noun.act|9i +37|freeing someone from the control of another
emancipator|noun.person|9j +66|someone who frees others from bondage
embalm|verb.possession|9k|preserve a dead body
embankment|noun.artifact|9l|a long artificial mound of stone or earth
embezzle|verb.possession|9m +4|appropriate fraudulently to one's own use
embroil|verb.stative|9n +26|force into some kind of situation, condition, or course of action
emigrant|noun.person|9o|someone who leaves one country to settle in another
emigrate|verb.change|9p +22|leave one's country of residence for a new one
emissary|noun.person|9q +65|someone sent on a mission to represent the interests of someone else
empathy|noun.feeling|9r|understanding and entering into another's feelings
encompass|verb.stative|9s|include in scope
encrypt|verb.communication|9t|convert ordinary language into code
encryption|noun.act|9u|the activity of converting data or information into code
encumber|verb.contact|9v +26|restrict so as to make free movement difficult
endear|verb.emotion|9w|make attractive or lovable
endearment|noun.act|9x|the act of showing affection
ennui|noun.feeling|9y|the feeling of being bored by something tedious
enrapture|verb.emotion|9w +14|hold spellbound
ensconce|verb.contact|9z|fix firmly
ensuing|adj.all|a0|following immediately and as a result of what went before
enterprising|adj.all|a1|marked by imagination, initiative, and readiness to undertake new projects
enthrall|verb.emotion|9w +14|hold spellbound
entice|verb.communication|a2 +11|provoke someone to do something through promises or persuasion
enticing|adj.all|a3|highly attractive and able to arouse hope or desire
entirety|noun.state|a4|the state of being total and complete
entomologist|noun.person|a5|a zoologist who studies insects
entreat|verb.communication|30 +10|ask for or request earnestly
entreaty|noun.communication|a6|an earnest or urgent request
entrepreneur|noun.person|5i|someone who organizes a business venture and assumes the risk for it
epitomize|verb.stative|a7|embody the essential characteristics of or be a typical example of
equanimity|noun.attribute|5h +45|steadiness of mind under stress
equitable|adj.all|a8|fair to all parties as dictated by reason and conscience
equivocate|verb.communication|a9 +15|be deliberately ambiguous or unclear in order to mislead or withhold information
erudite|adj.all|aa|having or showing profound knowledge
erudition|noun.cognition|ab|profound scholarly knowledge
escapism|noun.act|ac|an inclination to retreat from unpleasant realities through diversion or fantasy
eschew|verb.communication|ad|avoid and stay away from deliberately
esoteric|adj.all|ae|confined to and understandable by only an enlightened inner circle
espionage|noun.act|af|the systematic use of spies to get military or political secrets
essayist|noun.person|33|a writer of literary works
etiquette|noun.communication|ag +51|rules governing socially acceptable behavior
eulogize|verb.communication|ah +7|praise formally and eloquently
euphoria|noun.feeling|ai +28|a feeling of great elation
euphoric|adj.all|aj|exaggerated feeling of well-being or elation
euthanasia|noun.act|ak|the act of killing someone painlessly
evanescent|adj.all|al|tending to vanish like vapor
eventual|adj.all|am|expected to follow in the indefinite future from causes already operating
evildoer|noun.person|2d +60|a person who sins
evocative|adj.all|an|serving to bring to mind
excruciating|adj.all|ao|extremely painful
exhaustive|adj.all|ap|performed comprehensively and completely
exhilarate|verb.emotion|aq +14|fill with sublime emotion
exonerate|verb.communication|ar|pronounce not guilty of criminal charges
exorbitant|adj.all|as|greatly exceeding bounds of reason or moderation
expropriate|verb.contact|at +4|deprive of possessions
extant|adj.all|au|still in existence
extemporaneous|adj.all|av|with little or no preparation or forethought
extenuating|adj.all|aw|partially excusing or justifying
extol|verb.communication|ah +7|praise, glorify, or honor
extortionate|adj.all|as|greatly exceeding bounds of reason or moderation
extradite|verb.social|ax|hand over to the authorities of another country
extramural|adj.all|ay|carried on outside the bounds of an institution or community
extravaganza|noun.act|az +39|any lavishly staged or spectacular entertainment
extricate|verb.contact|b0|release from entanglement of difficulty
exultant|adj.all|b1|joyful and proud especially because of triumph or success
facetious|adj.all|57|cleverly amusing in tone
fallacy|noun.cognition|b2|a misconception resulting from incorrect reasoning
famished|adj.all|b3|extremely hungry
fanaticism|noun.cognition|b4|excessive intolerance of opposing views
farcical|adj.all|57|broadly or extravagantly humorous
fatuous|adj.all|b5|extremely silly or stupid
felony|noun.act|b6 +31|a serious crime
ferocious|adj.all|b7|marked by extreme and violent energy
ferocity|noun.attribute|b8 +52|the property of being wild or turbulent
festive|adj.all|97|offering fun and gaiety
festivity|noun.act|ac +39|any joyous diversion
fiendish|adj.all|7u|extremely evil or cruel
finesse|noun.attribute|b9|subtly skillful handling of a situation
finicky|adj.all|ba|exacting especially about details
flabbergast|verb.cognition|2g +19|overcome with amazement
flagrant|adj.all|9b|conspicuously and outrageously bad or reprehensible
flammable|adj.all|bb|easily ignited
flippant|adj.all|bc|showing inappropriate levity
foolhardy|adj.all|6x|marked by defiant disregard for danger or consequences
footloose|adj.all|bd|free to go or do as one pleases
forebear|noun.person|be +63|a person from whom you are descended
foreseeable|adj.all|bf|capable of being anticipated
foreshadow|verb.communication|bg +16|indicate, as with a sign or an omen
forlorn|adj.all|7v|marked by or showing hopelessness
forsake|verb.cognition|bh +23|leave someone who needs or counts on you
fortitude|noun.attribute|bi +46|strength of mind that enables one to endure adversity with courage
fortnight|noun.time|bj|a period of fourteen consecutive days
fortress|noun.artifact|bk|a fortified defensive structure
foundling|noun.person|bl +73|a child who has been abandoned and whose parents are unknown
foundry|noun.artifact|bm|a factory where metal castings are produced
fragmentary|adj.all|bn|consisting of small disconnected parts
fraudulent|adj.all|bo|intended to deceive
frenetic|adj.all|8w|excessively agitated
frenzy|noun.state|bp +57|state of violent mental agitation
frippery|noun.artifact|bq|something of little value or significance
frivolous|adj.all|br|not serious in content or attitude or behavior
frugal|adj.all|bs|avoiding waste
frugality|noun.attribute|bt|prudence in avoiding waste
fulcrum|noun.artifact|bu|the pivot about which a lever turns
functionary|noun.person|2a|a worker who holds or is invested with an office
futility|noun.attribute|bv|uselessness as a consequence of having no practical result
gaffe|noun.act|bw|a socially awkward or tactless act
galleon|noun.artifact|bx|a large square-rigged sailing ship with three or more masts
garbled|adj.all|by|lacking orderly continuity
garish|adj.all|bz|tastelessly showy
garrulous|adj.all|c0|full of trivial conversation
gaunt|adj.all|9h|very thin especially from disease or hunger or cold
gavel|noun.artifact|c1|a small mallet used by a presiding officer or a judge
genocide|noun.act|ak|systematic killing of a racial or cultural group
genteel|adj.all|c2|marked by refinement in taste and manners
gentry|noun.group|c3 +79|the most powerful members of a society
germane|adj.all|c4|relevant and appropriate
gesticulate|verb.communication|c5|show, express or direct through movement
girder|noun.artifact|c6|a beam made usually of steel
glacier|noun.object|c7|a slowly moving mass of ice
gluttonous|adj.all|c8|given to excess in consumption of especially food or drink
gourmet|noun.person|c9|a person devoted to refined sensuous enjoyment
governess|noun.person|ca +74|a woman entrusted with the care and supervision of a child
granary|noun.artifact|cb|a storehouse for threshed grain or animal feed
grisly|adj.all|cc|shockingly repellent
grovel|verb.motion|cd|show submission or fear
grueling|adj.all|ce|characterized by effort to the point of exhaustion
gruesome|adj.all|cc|shockingly repellent
gubernatorial|adj.pert|cf|relating to a governor
guileless|adj.all|cg|free of deceit
gusto|noun.feeling|ch +28|vigorous and enthusiastic enjoyment
haberdasher|noun.person|ci|a merchant who sells men's clothing
habitual|adj.all|cj|commonly used or practiced
hackneyed|adj.all|2o|repeated too often
halfhearted|adj.all|ck|feeling or showing little interest or enthusiasm
hallowed|adj.all|cl|worthy of religious veneration
hapless|adj.all|3s|deserving or inciting pity
harrowing|adj.all|ao|extremely painful
havoc|noun.act|cm +33|violent and needless disturbance
hazardous|adj.all|cn|involving risk or danger
headstrong|adj.all|co|habitually disposed to disobedience and opposition
hearse|noun.artifact|cp|a vehicle for carrying a coffin to a church or a cemetery
heartfelt|adj.all|cq|sincerely earnest
heartrending|adj.all|cr|causing or marked by grief or anguish
hectic|adj.all|8w|marked by intense agitation or emotion
hedgerow|noun.artifact|cs|a fence formed by a row of closely planted shrubs or bushes
hedonist|noun.person|c9|someone motivated by desires for sensual pleasures
hedonistic|adj.all|ct|devoted to pleasure
hegemony|noun.group|cu +78|the dominance or leadership of one social group or nation over others
heinous|adj.all|cv|extremely wicked, deeply criminal
helmsman|noun.person|cw|the person who steers a ship
herbivorous|adj.all|cx|feeding only on plants
heretical|adj.all|cy|characterized by departure from accepted beliefs or standards
heyday|noun.time|bj|the period of greatest prosperity or productivity
hierarchical|adj.all|cz|classified according to various criteria into successive levels or layers
hilarious|adj.all|57|marked by or causing boisterous merriment or convulsive laughter
hilarity|noun.feeling|d0 +28|great merriment
hindsight|noun.cognition|d1|understanding the nature of an event after it has happened
holistic|adj.all|d2|emphasizing the organic or functional relation between parts and the whole
homicide|noun.act|ak +31|the killing of a human being by another human being
homogeneous|adj.all|d3|all of the same or similar kind or nature
horrendous|adj.all|cc|causing fear or dread or terror
horrify|verb.emotion|d4 +13|fill with apprehension or alarm
horticulture|noun.act|d5|the cultivation of plants
hostelry|noun.artifact|d6|a hotel providing overnight lodging for travelers
hovel|noun.artifact|d7|a small crude shelter used as a dwelling
humidity|noun.state|d8|wetness in the atmosphere
humiliate|verb.emotion|d9 +13|cause to feel shame
humorist|noun.person|da|someone who acts speaks or writes in an amusing way
husbandry|noun.act|db|the practice of cultivating the land or raising stock
hygienic|adj.all|dc|tending to promote or preserve health
hyperbole|noun.communication|dd|extravagant exaggeration
hypocritical|adj.all|de|professing feelings or virtues one does not have
hypothermia|noun.state|1j|subnormal body temperature
hypothesize|verb.cognition|df|believe especially on uncertain or tentative grounds
idiosyncrasy|noun.attribute|dg|a behavioral attribute that is distinctive and peculiar to an individual
idiosyncratic|adj.all|dh|peculiar to the individual
idolize|verb.emotion|di +7|love unquestioningly and uncritically or to excess
ignominious|adj.all|dj|deserving or bringing disgrace or shame
ignominy|noun.state|8r +54|a state of dishonor
imminent|adj.all|1a|close in time
impartiality|noun.cognition|dk|an inclination to weigh both views or opinions equally
impassioned|adj.all|dl|characterized by intense emotion
impending|adj.all|1a|close in time
imperil|verb.stative|dm|pose a threat to
impermeable|adj.all|dn|preventing especially liquids to pass or diffuse through
impervious|adj.all|do|not admitting of passage or capable of being affected
implausible|adj.all|dp|having a quality that provokes disbelief
implore|verb.communication|30 +10|call upon in supplication
impostor|noun.person|4i +67|a person who makes deceitful pretenses
impresario|noun.person|dq|a sponsor who books and stages public entertainments
impunity|noun.state|dr|exemption from punishment or loss
inadmissible|adj.all|ds|not deserving to be admitted
inadvertent|adj.all|dt|happening by chance or unexpectedly or unintentionally
inane|adj.all|b5|extremely silly or stupid
inarticulate|adj.all|du|without or deprived of the use of speech or words
inaudible|adj.all|dv|impossible to hear
incarcerate|verb.social|dw +2|lock up or confine, in or as in a jail
incarceration|noun.state|dx|the state of being imprisoned
inception|noun.event|dy|an event that is a beginning
incessant|adj.all|dz|uninterrupted in time and indefinitely long continuing
incipient|adj.all|e0|only partly in existence
inconceivable|adj.all|e1|totally unlikely
incongruous|adj.all|e2|lacking in harmony or compatibility or appropriateness
inconsolable|adj.all|e3|sad beyond comforting
inconspicuous|adj.all|e4|not prominent or readily noticeable
incredulity|noun.cognition|e5|doubt about the truth of something
incredulous|adj.all|e6|not disposed or willing to believe
indefatigable|adj.all|e7|showing sustained enthusiastic action with unflagging vitality
indelible|adj.all|e8|cannot be removed or erased
indentured|adj.all|e9|bound by contract
indict|verb.social|ea +2|accuse formally of a crime
indigenous|adj.all|eb|originating where it is found
indigent|adj.all|ec|poor enough to need help from others
indignant|adj.all|ed|angered at something unjust or wrong
indignation|noun.feeling|ee +29|a feeling of righteous anger
indistinct|adj.all|ef|not clearly defined or easy to perceive or understand
indolence|noun.attribute|eg|inactivity resulting from a dislike of work
indomitable|adj.all|eh|impossible to subdue
inebriated|adj.all|ei|stupefied or excited by a chemical substance
inequity|noun.attribute|ej +48|injustice by virtue of not conforming with rules or standards
inescapable|adj.all|ek|impossible to avoid or evade
infallible|adj.all|el|incapable of failure or error
infamous|adj.all|em|known widely and usually unfavorably
infatuated|adj.all|en|marked by foolish or unreasoning fondness
infidelity|noun.attribute|eo|the quality of being unfaithful
infirmary|noun.artifact|ep|a health facility where patients receive treatment
infirmity|noun.state|eq +58|the state of being weak in health or body
inflammable|adj.all|bb|easily ignited
influx|noun.process|er|the process of flowing in
infraction|noun.act|b6 +31|a crime less serious than a felony
infuriate|verb.emotion|es +12|make furious
ingenious|adj.all|84|showing inventiveness and skill
ingrained|adj.all|et|deeply rooted
ingratiate|verb.emotion|eu|gain favor with somebody by deliberate efforts
inhumane|adj.all|ev|lacking and reflecting lack of pity or compassion
inimical|adj.all|ew|not friendly
injurious|adj.all|49|harmful to living things
innkeeper|noun.person|ex|the owner or manager of an inn
innovate|verb.creation|ey|bring something new to an environment
innuendo|noun.communication|ez +42|an indirect implication
inoculation|noun.act|f0|taking a vaccine as a precaution against contracting a disease
inordinate|adj.all|as|beyond normal limits
inquest|noun.act|f1 +38|an inquiry into the cause of an unexpected death
insatiable|adj.all|f2|impossible to satisfy
inscrutable|adj.all|f3|of an obscure nature
insignia|noun.communication|f4|a badge worn to show official position
insomnia|noun.state|f5|an inability to sleep
instantaneous|adj.all|f6|occurring with no delay
insufficient|adj.all|f7|of a quantity not able to fulfill a need or requirement
insularity|noun.state|f8|the state of being isolated or detached
insurrection|noun.act|f9 +34|organized opposition to authority
intercede|verb.communication|1z +17|act between parties with a view to reconciling differences
interject|verb.communication|fa|insert between other elements
interloper|noun.person|fb +61|someone who intrudes on the privacy or property of another without permission
intermediary|noun.person|fc +65|a negotiator who acts as a link between parties
interminable|adj.all|fd|tiresomely long
intramural|adj.all|fe|carried on within the bounds of an institution or community
intransigent|adj.all|ff|impervious to pleas, persuasion, requests, reason
intrepid|adj.all|6x|invulnerable to fear or intimidation
intricate|adj.all|fg|having many complexly arranged elements
introspective|adj.all|fh|given to examining own sensory and perceptual experiences
introverted|adj.all|fh|given to examining own sensory and perceptual experiences
inundated|adj.all|fi|covered with water
inure|verb.change|fj|cause to accept or become hardened to
invaluable|adj.all|fk|having incalculable monetary, intellectual, or spiritual worth
inveigle|verb.communication|3r +11|influence or urge by gentle urging, caressing, or flattering
inventive|adj.all|fl|marked by independence and creativity in thought or action
investigative|adj.all|fm|designed to find information or ascertain facts
invincible|adj.all|eh|incapable of being overcome or subdued
invulnerable|adj.all|fn|immune to attack
irate|adj.all|ed|feeling or showing extreme anger
irksome|adj.all|fo|so lacking in interest as to cause mental weariness
irrefutable|adj.all|fp|impossible to deny or disprove
irrelevant|adj.all|fq|having no bearing on or connection with the subject at issue
irreproachable|adj.all|fr|free of guilt
irresolute|adj.all|fs|uncertain how to act or proceed
irrevocable|adj.all|ft|incapable of being retracted or revoked
jalopy|noun.artifact|fu|a car that is old and unreliable
jeopardy|noun.state|fv|a source of danger
jovial|adj.all|97|full of or showing high-spirited merriment
joyous|adj.all|fw|full of or characterized by joy
junta|noun.group|fx +78|a group of military officers who rule a country after seizing power
juror|noun.person|fy +71|someone who serves on a jury
juxtapose|verb.contact|9z|place side by side
keepsake|noun.artifact|fz|something of sentimental value
knack|noun.cognition|g0 +76|a special way of doing something
knapsack|noun.artifact|g1|a bag carried by a strap on your back or shoulder
laborious|adj.all|ce|characterized by effort to the point of exhaustion
laconic|adj.all|g2|brief and to the point
languid|adj.all|g3|lacking spirit or liveliness
larceny|noun.act|3i +31|the act of taking something from someone unlawfully
lariat|noun.artifact|g4|a long noosed rope used to catch animals
laud|verb.communication|ah|praise, glorify, or honor
laudable|adj.all|g5|worthy of high praise
laudatory|adj.all|g6|full of or giving praise
layman|noun.person|g7|someone who is not a clergyman or a professional person
legalization|noun.act|g8|the act of making lawful
legible|adj.all|g9|capable of being read or deciphered
legislator|noun.person|ga +71|someone who makes or enacts laws
legislature|noun.group|gb +80|persons who make or amend or repeal laws
legitimize|verb.social|gc|make legal
lethargic|adj.all|gd|deficient in alertness or activity
liberator|noun.person|ge +66|someone who releases people from captivity or bondage
lieu|noun.act|gf|the post or function properly or customarily occupied or served by another
liken|verb.cognition|gg|consider or describe as similar, equal, or analogous
lintel|noun.artifact|c6|a horizontal beam used as a finishing piece over a door or window
literacy|noun.cognition|gh|the ability to read and write
lithe|adj.all|gi|gracefully thin and bending and moving with ease
litigant|noun.person|gj|a party to a lawsuit
litigation|noun.act|gk +38|a legal proceeding in a court
loathe|verb.emotion|2 +9|find repugnant
loathing|noun.feeling|gl +29|hate coupled with disgust
locale|noun.location|gm|the scene of any event or action
loquacious|adj.all|c0|full of trivial conversation
lucrative|adj.all|gn|producing a sizeable profit
lugubrious|adj.all|cr|excessively mournful
luminary|noun.person|go +62|a celebrity who is an inspiration to others
luminescent|adj.all|gp|emitting light not caused by heat
luminous|adj.all|gq|softly bright or radiant
lyricist|noun.person|33|a person who writes the words for songs
macabre|adj.all|cc|shockingly repellent
machination|noun.cognition|gr|a crafty and involved plot to achieve your ends
maestro|noun.person|gs +72|an artist of consummate skill
magistrate|noun.person|gt +71|a lay judge or civil authority who administers the law
magnanimity|noun.attribute|gu +50|liberality in bestowing gifts
magnate|noun.person|gv +62|a very wealthy or powerful businessman
malignant|adj.all|gw|dangerous to health
malingering|noun.act|4u|evading duty or work by pretending to be incapacitated
manifesto|noun.communication|gx|a public declaration of intentions
manumission|noun.act|9i +37|the formal act of freeing from slavery
materiel|noun.artifact|gy|equipment and supplies of a military force
maudlin|adj.all|gz|effusively or insincerely emotional
mausoleum|noun.artifact|h0|a large burial chamber, usually above ground
mawkish|adj.all|gz|effusively or insincerely emotional
maximal|adj.all|h1|the greatest or most complete or best possible
meager|adj.all|h2|deficient in amount or quality or extent
meddle|verb.social|h3|intrude in other people's affairs or business
mediator|noun.person|fc +65|a negotiator who acts as a link between parties
melee|noun.act|cm|a noisy riotous fight
memento|noun.cognition|h4|a reminder of past events
memorable|adj.all|h5|worth remembering
menacing|adj.all|cc|threatening or foreshadowing evil or tragic developments
meritorious|adj.all|g5|deserving reward or praise
metaphorical|adj.all|h6|expressing one thing in terms normally denoting another
mettle|noun.attribute|bi +46|the courage to carry on
midwife|noun.person|h7|a woman skilled in aiding the delivery of babies
milliner|noun.person|5t|someone who makes and sells hats
minaret|noun.artifact|h8|a slender tower with balconies
minimal|adj.all|h9|the least possible
mirth|noun.feeling|d0 +28|great merriment
misanthrope|noun.person|ha|someone who dislikes people in general
misconstrue|verb.cognition|hb|interpret in the wrong way
misdemeanor|noun.act|b6 +31|a crime less serious than a felony
miser|noun.person|hc|a stingy hoarder of money and possessions
miserly|adj.all|hd|characterized by or indicative of lack of generosity
misnomer|noun.communication|he|an incorrect or unsuitable name
moat|noun.artifact|hf|a ditch dug as a fortification and usually filled with water
modicum|noun.quantity|hg|a small or moderate or token amount
molten|adj.all|hh|reduced to liquid form by heating
momentary|adj.all|hi|lasting for a markedly brief time
momentous|adj.all|hj|of very great significance
monastery|noun.artifact|hk|the residence of a religious community
monocle|noun.artifact|hl|a lens for correcting defective vision in one eye
monogamy|noun.state|hm|the practice or state of having only one spouse at a time
monotheistic|adj.all|hn|believing that there is only one god
morose|adj.all|ho|showing a brooding ill humor
mortician|noun.person|2a|one whose business is the management of funerals
multifaceted|adj.all|hp|having many aspects or qualities
multifarious|adj.all|hp|having many aspects or qualities
multilingual|adj.all|hq|using or knowing more than one language
multitudinous|adj.all|hr|too numerous to be counted
munificent|adj.all|hs|very generous
musket|noun.artifact|ht|a muzzle-loading shoulder gun with a long barrel
mutineer|noun.person|hu|someone who is openly rebellious and refuses to obey authorities
mythical|adj.all|hv|based on or told of in traditional stories
naivete|noun.attribute|eo +53|lack of sophistication or worldliness
narcissism|noun.attribute|hw|an exceptional interest in and admiration for yourself
nascent|adj.all|hx|being born or beginning
nautical|adj.pert|hy|relating to or involving ships or shipping or navigation or seamen
naval|adj.pert|hz|connected with or belonging to or used in a navy
nefarious|adj.all|cv|extremely wicked
negligent|adj.all|i0|characterized by neglect and undue lack of concern
nepotism|noun.act|i1|favoritism shown to relatives or close friends by those in power
newfound|adj.all|i2|newly discovered
nomenclature|noun.communication|i3|a system of words used to name things in a particular discipline
nonchalance|noun.attribute|i4 +45|the trait of remaining calm and seeming not to care
nonchalant|adj.all|i5|marked by blithe unconcern
nostalgia|noun.feeling|i6|longing for something past
nostalgic|adj.all|i7|unhappy about being away and longing for familiar things or persons
notify|verb.communication|i8|inform of something
notoriety|noun.state|i9 +54|the state of being known for some unfavorable act or quality
notorious|adj.all|em|known widely and usually unfavorably
noxious|adj.all|ia|injurious to physical or mental health
nuance|noun.communication|ib|a subtle difference in meaning or opinion or attitude
nugatory|adj.all|ic|of no real value
nuptial|adj.pert|id|of or relating to a wedding
nutritious|adj.all|ie|of or providing nourishment
obese|adj.all|6d|excessively fat
obesity|noun.attribute|if|more than average fatness
obituary|noun.communication|ig|a notice of someone's death
obnoxious|adj.all|3|causing disapproval or protest
obsolete|adj.all|ih|no longer in use
odious|adj.all|ii|unequivocally detestable
oeuvre|noun.artifact|ij|the total output of a writer or artist
oligarchy|noun.group|cu +78|a political system governed by a few people
omnipotent|adj.all|ik|having unlimited power
omniscient|adj.all|il|infinitely wise
omnivorous|adj.all|im|feeding on both plants and animals
onerous|adj.all|3m|not easily borne
opportunistic|adj.all|in|taking immediate advantage, often unethically, of any circumstance of possible benefit
optimist|noun.person|n|a person disposed to take a favorable view of things
opulence|noun.state|r +56|wealth as evidenced by sumptuous living
opulent|adj.all|io|ostentatiously rich and superior in quality
orator|noun.person|ip|a person who delivers a speech or oration
oratory|noun.communication|iq +44|addressing an audience formally
ornithologist|noun.person|a5|a zoologist who studies birds
outlandish|adj.all|36|conspicuously or grossly unconventional or unusual
outmoded|adj.all|ir|out of fashion
outskirts|noun.location|is|outlying areas
outwit|verb.competition|it +20|beat through cleverness and wit
overdue|adj.all|iu|past due
overjoyed|adj.all|iv|extremely joyful
overpriced|adj.all|iw|too costly for the value
oversee|verb.social|ix|watch and direct
overt|adj.all|iy|open and observable
overwrought|adj.all|8w|deeply agitated especially from emotion
painstaking|adj.all|iz|characterized by extreme care and great effort
palatable|adj.all|j0|acceptable to the taste or mind
pamper|verb.social|j1|treat with excessive indulgence
pandemonium|noun.state|j2 +57|a state of extreme confusion and disorder
panoramic|adj.all|j3|as from an altitude or distance
paradox|noun.communication|j4|a statement that contradicts itself
paradoxical|adj.all|f3|seemingly contradictory but nonetheless possibly true
paralysis|noun.state|j5|loss of the ability to move a body part
paramount|adj.all|j6|having superior power and influence
paranoia|noun.state|j7|a psychological disorder characterized by delusions of persecution or grandeur
pariah|noun.person|j8|a person who is rejected
paroxysm|noun.state|j9|a sudden uncontrollable attack
parsimonious|adj.all|hd|excessively unwilling to spend
pathogen|noun.animal|ja|any disease-producing agent
pathogenic|adj.all|jb|able to cause disease
pathologist|noun.person|jc|a doctor who specializes in medical diagnosis
patriot|noun.person|5d|one who loves and defends his or her country
patriotic|adj.all|jd|inspired by love for your country
patriotism|noun.attribute|je|love of country and willingness to sacrifice for it
paucity|noun.attribute|jf|an insufficient quantity or number
pauper|noun.person|jg +73|a person who is very poor
peccadillo|noun.act|jh +31|a petty misdeed
pecuniary|adj.pert|ji|relating to or involving money
pedagogue|noun.person|jj|someone who educates young people
pedantry|noun.communication|3f|an ostentatious and inappropriate display of learning
peddle|verb.possession|jk|sell or offer for sale from place to place
peerless|adj.all|jl|eminent beyond or above comparison
peevish|adj.all|ho|easily irritated or annoyed
pejorative|adj.all|7s|expressing disapproval
penchant|noun.feeling|jm|a strong liking
pending|adj.all|jn|awaiting conclusion or confirmation
penitence|noun.feeling|jo +27|remorse for your past conduct
penury|noun.state|7w +55|a state of extreme poverty or destitution
perfidious|adj.all|jp|tending to betray
perilous|adj.all|cn|fraught with danger
periphery|noun.shape|jq|the outside boundary or surface of something
perjury|noun.act|jr +31|a criminal offense of making false statements under oath
permeable|adj.all|js|allowing fluids or gases to pass or diffuse through
perpetrate|verb.social|7e +25|perform an act, usually with a negative connotation
perpetration|noun.act|b6 +31|the act of committing a crime
perpetuate|verb.stative|jt +3|cause to continue or prevail
perpetuation|noun.act|ju|the act of prolonging something
persecute|verb.social|jv|cause to suffer
persevere|verb.change|jw +3|be persistent, refuse to stop
persuasive|adj.all|jx|intended or having the power to induce action or belief
pertinacious|adj.all|jy|stubbornly unyielding
peruse|verb.perception|jz +24|examine or consider with attention and in detail
pervade|verb.contact|k0|spread or diffuse through
pervasive|adj.all|k1|spreading or spread throughout
pessimist|noun.person|k2|a person who expects the worst
pessimistic|adj.all|k3|expecting the worst possible outcome
pester|verb.emotion|k4 +12|annoy persistently
petticoat|noun.artifact|k5|an undergarment worn under a skirt
petulant|adj.all|ho|easily irritated or annoyed
philanthropist|noun.person|k6 +66|someone who makes charitable donations intended to increase human well-being
philanthropy|noun.act|k7 +50|voluntary promotion of human welfare
philately|noun.act|k8|the collection and study of postage stamps
phlegmatic|adj.all|k9|showing little emotion
piety|noun.attribute|ka +47|righteousness by virtue of being pious
pilfer|verb.possession|9m +4|make off with belongings of others
pilgrimage|noun.act|kb|a journey to a sacred place
pious|adj.all|kc|having or showing or expressing reverence for a deity
pithy|adj.all|g2|concise and full of meaning
pittance|noun.possession|kd|an inadequate payment
pivotal|adj.all|ke|being of crucial importance
placate|verb.emotion|kf +17|cause to be more favorably inclined
plagiarize|verb.possession|9m +4|take without referencing from someone else's writing or speech
plaintiff|noun.person|kg|a person who brings an action in a court of law
plaintive|adj.all|cr|expressing sorrow
plateau|noun.object|kh|a relatively flat highland
platitude|noun.communication|4y +41|a trite or obvious remark
plenary|adj.all|ki|full in all respects
plethora|noun.attribute|kj +49|extreme excess
plinth|noun.artifact|kk|an architectural support or base
plutocracy|noun.group|cu +78|a political system governed by the wealthy people
plutocrat|noun.person|kl +62|someone who exercises power by virtue of wealth
polemical|adj.all|km|of or involving dispute or controversy
pollster|noun.person|kn|someone who conducts surveys of public opinion
pollutant|noun.substance|ko|waste matter that contaminates the water or air or soil
polymath|noun.person|kp +72|a person of great and varied learning
polytheistic|adj.all|kq|worshipping or believing in more than one god
ponder|verb.cognition|kr|reflect deeply on a subject
populace|noun.group|4z +79|people in general considered as a whole
portend|verb.communication|bg +16|indicate, as with a sign or an omen
portent|noun.event|ks|a sign of something about to happen
posthumous|adj.all|kt|occurring or coming into existence after a person's death
postpone|verb.stative|ku +3|hold back to a later time
prairie|noun.location|kv|a treeless grassy plain
precautionary|adj.all|kw|taken in advance to protect against possible danger or failure
precinct|noun.location|kx|a district of a city or town marked out for administrative purposes
precipice|noun.object|ky|a very steep cliff
predispose|verb.cognition|kz|make susceptible
preeminent|adj.all|l0|greatest in importance or degree or significance or achievement
preferential|adj.all|2u|manifesting partiality
prelate|noun.person|l1 +69|a senior clergyman and dignitary
premeditated|adj.all|l2|characterized by deliberate purpose and some degree of planning
preposterous|adj.all|l3|so unreasonable as to invite derision
prerogative|noun.attribute|l4|a right reserved exclusively by a particular person or group
prescience|noun.cognition|l5|the power to foresee the future
prescient|adj.all|l6|perceiving the significance of events before they occur
presumptuous|adj.all|3e|excessively forward
prevailing|adj.all|l7|most frequent or common
prevalent|adj.all|l7|most frequent or common
prevaricate|verb.communication|a9 +15|be deliberately ambiguous or unclear in order to mislead or withhold information
primacy|noun.state|l8 +59|the state of being first in importance
primeval|adj.all|l9|having existed from the beginning
primordial|adj.all|l9|having existed from the beginning
probity|noun.attribute|la +47|complete and confirmed integrity
proclivity|noun.cognition|dk +76|a natural inclination
procurement|noun.act|lb|the act of getting possession of something
profanity|noun.communication|lc|vulgar or irreverent speech or action
profuse|adj.all|ld|produced or growing in extreme abundance
profusion|noun.attribute|le +49|the property of being extremely abundant
progenitor|noun.person|be +63|an ancestor in the direct line
progeny|noun.person|lf +63|the immediate descendants of a person
prohibit|verb.communication|lg|command against
prohibitionist|noun.person|61|a reformer who opposes the use of intoxicating beverages
prohibitive|adj.all|kw|tending to discourage
propaganda|noun.communication|lh|information that is spread for the purpose of promoting some cause
prophetic|adj.all|li|foretelling events as if by supernatural intervention
propitiate|verb.communication|lj +17|make peace with
propitious|adj.all|lk|presenting favorable circumstances
proprietor|noun.person|gv +68|someone who owns a business
proselytize|verb.communication|ll|convert to another faith or religion
prosper|verb.possession|lm|make steady progress
prosthesis|noun.artifact|ln|corrective consisting of a replacement for a part of the body
protract|verb.change|lo +3|lengthen in time
protracted|adj.all|fd|relatively long in duration
provisional|adj.all|lp|under terms not final or fully worked out or agreed upon
prudent|adj.all|lq|careful and sensible
prudish|adj.all|lr|exaggeratedly proper
psalmist|noun.person|ls|a composer of sacred songs
pseudonym|noun.communication|he|a fictitious name used when the person performs a particular social role
pugilist|noun.person|lt|someone who fights with his fists for sport
punctilious|adj.all|lu|marked by precise accordance with details
punctual|adj.all|lv|acting or arriving or performed exactly at the time appointed
punitive|adj.all|lw|inflicting punishment
purveyor|noun.person|lx +68|someone who supplies provisions
pusillanimous|adj.all|ly|lacking in courage and manly strength and resolution
quagmire|noun.object|lz|a soft wet area of low-lying land that sinks underfoot
querulous|adj.all|m0|habitually complaining
quintessential|adj.pert|m1|representing the perfect example of a class or quality
quixotic|adj.all|m2|not sensible about practical matters
quotidian|adj.all|m3|found in the ordinary course of events
raconteur|noun.person|m4|a person skilled in telling anecdotes
rambunctious|adj.all|m5|noisy and lacking in restraint or discipline
rampart|noun.artifact|m6|an embankment built around a space for defensive purposes
ramshackle|adj.all|8a|in deplorable condition
rancor|noun.feeling|1k +29|a feeling of deep and bitter anger and ill-will
rancorous|adj.all|h|showing deep-seated resentment
rapport|noun.relation|m7|a relationship of mutual understanding or trust and agreement between people
ratify|verb.social|m8|approve and express assent, responsibility, or obligation
ratiocinative|adj.all|m9|based on exact thinking
rationale|noun.cognition|ma|an explanation of the fundamental reasons
raze|verb.creation|mb|tear down so as to make flat with the ground
recant|verb.communication|4 +23|formally reject or disavow a formerly held belief, usually under pressure
recondite|adj.all|9|difficult to penetrate
reconnoiter|verb.perception|mc +24|explore, often with the goal of finding something or somebody
recrimination|noun.communication|md +40|mutual accusations
rectitude|noun.attribute|ka +47|righteousness as a consequence of being honorable and honest
rector|noun.person|4f +69|a person authorized to conduct religious worship
recurrence|noun.event|me|happening again
reenactment|noun.act|mf +36|performing a role in an event that occurred at an earlier time
refectory|noun.artifact|mg|a communal dining-hall
refinery|noun.artifact|mh|an industrial plant for purifying a crude substance
refugee|noun.person|mi|an exile who flees for safety
refurbish|verb.change|mj|make brighter and prettier
regal|adj.all|mk|belonging to or befitting a supreme ruler
regimen|noun.cognition|ml|a systematic plan for therapy
reiterate|verb.communication|mm|say, state, or perform again
relent|verb.stative|mn +18|give in, as to influence or pressure
relevance|noun.relation|mo|the relation of something to the matter at hand
relevant|adj.all|mp|having a bearing on or connection with the subject at issue
reminisce|verb.cognition|mq|recall the past
reminiscent|adj.all|an|serving to bring to mind
remorse|noun.feeling|5k +27|a feeling of deep regret
remorseful|adj.all|66|feeling or expressing pain or sorrow for sins or offenses
remorseless|adj.all|mr|without mercy or pity
remunerate|verb.possession|7c +6|make payment to
rend|verb.contact|ms|tear or be torn violently
renown|noun.state|mt|the state or quality of being widely honored and acclaimed
renowned|adj.all|mu|widely known and esteemed
repentance|noun.feeling|jo +27|remorse for your past conduct
repentant|adj.all|mv|feeling or expressing remorse for misdeeds
replenish|verb.change|mw|fill something that had previously been emptied
replica|noun.artifact|mx|a copy that is not the original
repressive|adj.all|my|restrictive of action
reprisal|noun.act|mz +35|a retaliatory action against an enemy in wartime
reprove|verb.communication|2x +8|take to task
repugnant|adj.all|3|offensive to the mind
rescind|verb.communication|n0 +0|cancel officially
resentment|noun.feeling|1k +29|a feeling of deep and bitter anger and ill-will
resumption|noun.act|n1 +36|beginning again
resurgence|noun.act|n2 +36|bringing again into activity and prominence
resurgent|adj.all|n3|rising again as to new life and vigor
resuscitation|noun.act|n4|the act of reviving a person and returning them to consciousness
retaliation|noun.act|n5 +35|action taken in return for an injury or offense
retaliatory|adj.all|n6|of or relating to or having the nature of retribution
reticence|noun.attribute|n7|the trait of being uncommunicative
retinue|noun.group|n8 +77|the group following and attending to some important person
retrievable|adj.all|n9|capable of being regained especially with effort
revelry|noun.act|na +39|unrestrained merrymaking
revile|verb.communication|nb +8|spread negative information about
revulsion|noun.feeling|nc +29|intense aversion
rhetorician|noun.person|ip|a person who delivers a speech or oration
rogue|noun.person|nd +60|a deceitful and unreliable scoundrel
ruffian|noun.person|ne +60|a cruel and brutal fellow
ruse|noun.act|29|a deceptive maneuver
ruthless|adj.all|mr|without mercy or pity
sacrilege|noun.act|7t +32|blasphemous behavior
saga|noun.communication|nf|a narrative telling the adventures of a hero or a family
salutary|adj.all|ng|tending to promote physical well-being
salvageable|adj.all|nh|capable of being saved from ruin
sanctimonious|adj.all|ni|excessively or hypocritically pious
sanitary|adj.all|nj|free from filth and pathogens
sanity|noun.state|nk|normal or sound powers of mind
sarcasm|noun.communication|nl +43|witty language used to convey insults or scorn
sarcastic|adj.all|nm|expressing or expressive of ridicule that wounds
sarcophagus|noun.artifact|nn|a stone coffin
sardonic|adj.all|no|disdainfully or ironically humorous
satiety|noun.state|np|the state of being satisfactorily full and unable to take on more
satire|noun.communication|nl +43|witty language used to convey insults or scorn
satirical|adj.all|no|exposing human folly to ridicule
satirist|noun.person|nq|a humorist who uses ridicule and irony and sarcasm
scandalous|adj.all|8u|giving offense to moral sensibilities and injurious to reputation
scapegoat|noun.person|nr|someone who is punished for the errors of others
scathing|adj.all|4b|marked by harshly abusive criticism
scion|noun.person|ns +63|a descendent or heir
scoundrel|noun.person|nt +60|a wicked or evil person
scurrilous|adj.all|nu|expressing offensive reproach
seafarer|noun.person|nv|a man who serves as a sailor
seamstress|noun.person|nw|someone who makes or mends dresses
secede|verb.social|nx +22|withdraw from an organization or communion
seclude|verb.change|ny +2|keep away from others
sedentary|adj.all|nz|requiring sitting or little activity
segregationist|noun.person|o0|someone who believes the racial groups should be kept apart
seismic|adj.all|o1|subject to or caused by an earthquake or earth vibration
seismology|noun.cognition|o2|the branch of geology that studies earthquakes
senile|adj.all|o3|mentally or physically infirm with age
sentinel|noun.person|o4 +74|a person employed to keep watch for some anticipated event
serendipity|noun.phenomenon|o5|good luck in making unexpected and fortunate discoveries
showdown|noun.communication|o6|a hostile disagreement face-to-face
shrapnel|noun.artifact|o7|a shell containing lead pellets that explodes in flight
sibling|noun.person|lf|a person's brother or sister
simultaneous|adj.all|52|occurring or operating at the same time
skeptic|noun.person|o8|someone who habitually doubts accepted beliefs
slanderous|adj.all|49|harmful and often untrue
slovenly|adj.all|8l|negligent of neatness especially in dress and person
smuggler|noun.person|27|someone who imports or exports without paying duties
snide|adj.all|7s|expressive of contempt
sommelier|noun.person|o9|a waiter who manages wine service in a hotel or restaurant
soothsayer|noun.person|oa|someone who makes predictions of the future
sporadic|adj.all|ob|recurring in scattered and irregular or unpredictable instances
spouse|noun.person|lf|a person's partner in marriage
sprightly|adj.all|95|full of spirit and vitality
spurn|verb.communication|oc +9|reject with contempt
squalor|noun.state|od +55|sordid dirtiness
squeamish|adj.all|ba|excessively fastidious and easily disgusted
staid|adj.all|oe|characterized by dignity and propriety
stamina|noun.attribute|of +46|enduring strength and energy
standoffish|adj.all|og|lacking cordiality
statesman|noun.person|oh +71|a man who is a respected leader in national or international affairs
statuette|noun.artifact|oi|a small carved or molded figure
stealth|noun.act|oj|avoiding detection by moving carefully
stealthy|adj.all|ok|marked by quiet and caution and secrecy
steeplejack|noun.person|ol|someone who builds or maintains very tall structures
stereotypical|adj.all|om|lacking spontaneity or originality or individuality
stickler|noun.person|on|someone who insists on something
stiletto|noun.artifact|oo|a small dagger with a tapered blade
stipend|noun.possession|1m +81|a sum of money allotted on a regular basis
stoical|adj.all|k9|seeming unaffected by pleasure or pain
stolid|adj.all|k9|having or revealing little emotion or sensibility
stunted|adj.all|op|inferior in size or quality
stupendous|adj.all|55|so great in size or force or extent as to elicit awe
subsequent|adj.all|oq|following in time or order
subsist|verb.stative|or|support oneself
subterfuge|noun.communication|os|something intended to misrepresent the true nature of an activity
succinct|adj.all|g2|briefly giving the gist of something
suffragist|noun.person|1s|an advocate of the extension of voting rights
sumptuous|adj.all|io|ostentatiously rich and superior in quality
superimpose|verb.contact|9z|place on top of
supersede|verb.social|ot +1|take the place or move into the position of
superstition|noun.cognition|ou|an irrational belief arising from ignorance or fear
supplant|verb.social|ot +1|take the place or move into the position of
supremacy|noun.state|ov +59|power to dominate or defeat
surly|adj.all|ho|inclined to anger or bad feelings with overtones of menace
surveillance|noun.act|ow|close observation of a person or group
swarthy|adj.all|ox|naturally having skin of a dark color
symbiosis|noun.relation|oy|the relation between two different species of organisms that are interdependent
synonymous|adj.all|oz|meaning the same or nearly the same
synopsis|noun.communication|p0|a sketchy summary of the main points of an argument or theory
tacit|adj.all|p1|implied by or inferred from actions or statements
taciturn|adj.all|p2|habitually reserved and uncommunicative
tantamount|adj.all|p3|being essentially equal to something
tantrum|noun.state|p4|a display of bad temper
tardy|adj.all|2p|after the expected or usual time
temerity|noun.attribute|p5 +46|fearless daring
tenable|adj.all|p6|based on sound reasoning or evidence
tenacity|noun.attribute|p7 +46|persistent determination
terse|adj.all|g2|brief and to the point
testator|noun.person|n|a person who makes a will
timorous|adj.all|p8|timid by nature or revealing timidity
tirade|noun.communication|87 +40|a speech of violent denunciation
titanic|adj.all|55|of great force or power
tome|noun.communication|p9|a large and scholarly book
trajectory|noun.phenomenon|pa|the path followed by an object moving through space
transitory|adj.all|al|lasting a very short time
translucent|adj.all|pb|allowing light to pass through diffusely
trapeze|noun.artifact|pc|a swing used by circus acrobats
treatise|noun.communication|pd|a formal exposition
treaty|noun.communication|pe|a written agreement between two states or sovereigns
tremulous|adj.all|pf|quivering as from weakness or fear
trepidation|noun.feeling|pg +30|a feeling of alarm or dread
trespasser|noun.person|fb +61|someone who intrudes on the privacy or property of another without permission
tribulation|noun.event|ph +75|an annoying or frustrating or catastrophic event
tribunal|noun.group|gb +80|an assembly to conduct judicial business
trinket|noun.artifact|pi|cheap showy jewelry or ornament on clothing
tripod|noun.artifact|pj|a three-legged rack used for support
trite|adj.all|2o|repeated too often
truancy|noun.act|pk|failure to attend
truculent|adj.all|2q|defiantly aggressive
truism|noun.communication|pl +41|an obvious truth
tumultuous|adj.all|pm|characterized by unrest or disorder or insubordination
turpitude|noun.act|pn|a corrupt or depraved or degenerate act or practice
tycoon|noun.person|gv +62|a very wealthy or powerful businessman
ubiquitous|adj.all|po|being present everywhere at once
ultimatum|noun.communication|pp|a final peremptory demand
unabashed|adj.all|pq|not embarrassed
unabated|adj.all|pr|continuing at full strength or intensity
unanimity|noun.state|ps|everyone being of one mind
unassuming|adj.all|pt|not arrogant or presuming
unbridled|adj.all|pu|not restrained or controlled
uncharted|adj.all|pv|not yet surveyed or investigated
uncompromising|adj.all|pw|not making concessions
uncouth|adj.all|3b|lacking refinement or cultivation or taste
undeniable|adj.all|px|not possible to deny
underdog|noun.person|py|one at a disadvantage and expected to lose
underling|noun.person|c|an assistant subject to the authority or control of another
underprivileged|adj.all|pz|lacking the rights and advantages of other members of society
unerring|adj.all|q0|not liable to error
unfettered|adj.all|q1|not bound by shackles and chains
unflappable|adj.all|q2|not easily perturbed or excited or upset
unflinching|adj.all|q3|not shrinking from danger
unforeseen|adj.all|q4|not anticipated
unfounded|adj.all|q5|without a basis in reason or fact
unimpeded|adj.all|q6|not slowed or prevented
unmitigated|adj.all|q7|not diminished or moderated in intensity or severity
unnerve|verb.emotion|2s +13|disturb the composure of
unpalatable|adj.all|q8|not pleasant or acceptable to the taste or mind
unparalleled|adj.all|jl|radically distinctive and without equal
unremitting|adj.all|dz|uninterrupted in time and indefinitely long continuing
unrequited|adj.all|q9|not returned in kind
unrivaled|adj.all|jl|eminent beyond or above comparison
unscathed|adj.all|qa|not injured or harmed
unsightly|adj.all|qb|unpleasant to look at
unsolicited|adj.all|qc|not requested or sought
unsurpassed|adj.all|qd|not capable of being improved on
untenable|adj.all|6h|incapable of being defended or justified
untrammeled|adj.all|qe|not confined or limited
upbraid|verb.communication|qf +8|express criticism towards
uprising|noun.act|f9 +34|organized opposition to authority
urchin|noun.person|qg +73|poor and often mischievous city child
usurious|adj.all|as|greatly exceeding bounds of reason or moderation
usurper|noun.person|2d +61|one who wrongfully or illegally seizes and holds the place of another
utensil|noun.artifact|qh|an implement for practical use
vainglorious|adj.all|25|feeling self-importance
valiant|adj.all|qi|having or showing valor
valor|noun.attribute|bi +46|the qualities of a hero or heroine
vandalism|noun.act|qj +33|willful wanton and malicious destruction of the property of others
vanquish|verb.competition|qk +20|come out better in a competition, race, or conflict
velocity|noun.time|ql|distance travelled per unit time
venal|adj.all|7p|capable of being corrupted
vendetta|noun.act|qm +35|a feud in which members of the opposing parties murder each other
vendor|noun.person|ci +68|someone who promotes or exchanges goods or services for money
venerate|verb.emotion|qn +7|regard with feelings of respect and reverence
ventriloquist|noun.person|qo|a performer who projects the voice into a wooden dummy
veracity|noun.attribute|qp +47|unwillingness to tell lies
veranda|noun.artifact|qq|a porch along the outside of a building
verbose|adj.all|qr|using or containing too many words
verbosity|noun.communication|9f|an expressive style that uses excessive or empty words
verdant|adj.all|ld|characterized by abundance of verdure
versatility|noun.cognition|qs|having a wide variety of skills
vertigo|noun.state|qt|a reeling sensation
verve|noun.attribute|qu +52|an energetic style
vestige|noun.communication|qv|an indication that something has been present
vestigial|adj.all|qw|not fully developed in mature animals
vestment|noun.artifact|qx|a gown worn by the clergy
vexatious|adj.all|qy|causing irritation or annoyance
vicinity|noun.location|is|a surrounding or nearby region
vigilant|adj.all|qz|carefully observant or attentive
vilify|verb.communication|nb +8|spread negative information about
villainous|adj.all|cv|extremely wicked
vivacious|adj.all|95|vigorous and animated
vociferous|adj.all|4w|conspicuously and offensively loud
voluble|adj.all|r0|marked by a ready flow of speech
wanderlust|noun.motive|r1|very strong or irresistible impulse to travel
warden|noun.person|r2 +74|the chief official in charge of a prison
warmonger|noun.person|r3|a person who advocates war or warlike policies
waylay|verb.competition|r4|wait in hiding to attack
wayward|adj.all|co|resistant to guidance or discipline
weathervane|noun.artifact|r5|a mechanical device attached to an elevated structure
wheedle|verb.communication|3r +11|influence or urge by gentle urging, caressing, or flattering
wily|adj.all|r6|marked by skill in deception
winsome|adj.all|4h|charming in a childlike or naive way
wistful|adj.all|8y|showing pensive sadness
wreak|verb.creation|r7 +25|cause to happen or to occur as a consequence
wrongdoer|noun.person|r8 +60|a person who transgresses moral or civil law
xenophobia|noun.state|r9|a fear of foreigners or strangers
yearning|noun.feeling|ra|prolonged unfulfilled desire or need
yokel|noun.person|rb|a person who is not very intelligent or interested in culture
zealous|adj.all|rc|marked by active interest and enthusiasm
`;
