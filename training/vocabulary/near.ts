/**
 * Words that mean nearly the same and that WordNet keeps apart: what one means is no wrong answer to what
 * another does.
 */
export const NEAR = `
abrogate abolish rescind
supplant supersede
incarcerate seclude indict
perpetuate protract persevere postpone
pilfer embezzle plagiarize expropriate commandeer
bequeath donate
defray disburse remunerate allocate
extol eulogize venerate idolize cherish
vilify defame deride decry disparage revile berate chide chastise upbraid reprove
abhor abominate detest loathe despise spurn
entreat implore beseech
cajole wheedle inveigle entice
pester infuriate
humiliate discomfit unnerve daunt dishearten horrify
enthrall enrapture exhilarate
equivocate prevaricate
allude foreshadow portend
propitiate placate intercede arbitrate
acquiesce comply relent capitulate
astonish astound flabbergast bemuse
vanquish outwit
dwindle deplete debilitate
abscond emigrate secede elope
abjure recant disavow forsake
peruse discern reconnoiter
perpetrate wreak
encumber embroil
remorse compunction contrition penitence repentance
mirth hilarity gusto euphoria contentment bliss
rancor resentment animosity indignation loathing revulsion
trepidation consternation
felony misdemeanor infraction larceny arson perjury homicide malfeasance peccadillo perpetration
sacrilege desecration
vandalism defacement havoc carnage
insurrection uprising
reprisal retaliation vendetta
resumption resurgence reenactment
emancipation manumission deliverance
acquittal adjudication inquest litigation
revelry festivity extravaganza
diatribe tirade denunciation recrimination altercation
platitude cliche truism
allusion innuendo
satire sarcasm
oratory eloquence
equanimity aplomb composure nonchalance
fortitude mettle tenacity stamina valor temerity
rectitude probity piety veracity
disparity inequity
plethora profusion
altruism magnanimity philanthropy
decorum demeanor etiquette
alacrity verve ferocity
credulity naivete
ignominy disrepute notoriety
destitution penury squalor
affluence opulence
pandemonium frenzy anarchy
infirmity ailment
primacy supremacy
accomplice culprit wrongdoer evildoer scoundrel rogue ruffian brigand bandit arsonist
interloper trespasser usurper
magnate tycoon plutocrat dignitary luminary
progenitor forebear scion progeny
detractor adversary assailant
arbitrator mediator intermediary conciliator emissary
benefactor liberator emancipator philanthropist
charlatan impostor
vendor proprietor purveyor
cleric chaplain rector prelate disciple
autocrat despot
legislator statesman magistrate juror
polymath connoisseur maestro
pauper urchin foundling
warden custodian sentinel governess captor
calamity tribulation conflagration detriment
aptitude knack proclivity
clientele retinue coterie cavalcade
oligarchy plutocracy hegemony junta dynasty
populace gentry electorate constituency
legislature tribunal
annuity stipend
debris pollutant
abundant multitudinous profuse copious bountiful innumerable
prevalent pervasive ubiquitous rife quotidian habitual
pivotal crucial momentous paramount preeminent invaluable contributory ancillary
detrimental deleterious injurious noxious hazardous perilous
impending imminent ensuing
antiquated outmoded obsolete archaic
eligible accredited
outlandish bizarre preposterous
legislature electorate
treatise dissertation tome anthology manifesto
beneficial salutary nutritious
negligent cursory slovenly
encompass pervade
elapse protract
bequest dowry
`
	.trim()
	.split('\n')
	.map((line) => line.split(' '));
