/// The commonest English words, and names of people, folded.
///
/// Spelling repair leaves them as they are.
enum CommonWords {
  /// Whether a folded word is one of them.
  static func contains(_ word: String) -> Bool { SortedWords.contains(word, in: list) }

  /// In the order of their bytes, parted by spaces and line ends.
  static let list = """
    a aaron abigail ability able about above abscess absolutely abuse abused abuser abusive accept accepted accepts
    access accident according account accounts ache aches across act acted active activity actor actors acts actual
    actually ad adam add added addict addicted addiction addictive addicts adding addison address adds adjust admit
    admitted admitting adopted ads adult adults advantage advice advise advised affair affect affected affects afford
    afraid african after afternoon afternoons afterward afterwards again against age aged agency aggressive ago agree
    agreed agreeing agrees ah aha ahead aiden aids aim aint air airport airports aka alan alarm albert alcohol alcoholic
    alcoholics alcoholism alert alex alexander alexis alfred alice alicia alike alive aliyah all allen allergic
    allergies allergy allison allow allowed almost alone along already alright also although alvin always am amanda
    amazed amazing amber ambulance amen america american americans among amongst amount amounts amy an and anderson
    andrea andrew andy angela anger angie angry animal animals anita ankle ankles ann anna annette annie anniversary
    annoyed annoying another answer answered answering answers ant anthony ants anxiety anxious any anybody anyhow
    anymore anyone anything anytime anyway anyways anywhere apart apartment apartments apologize app apparent apparently
    appear appeared appearing appears apple apples applied applies apply appointment appointments appreciate approach
    approved apps apr april are area areas arent argue argument arlene arm arms arnold around arrange arrest arresting
    arrive arrived arriving art arthur article articles asap ashamed ashley aside ask asked asking asks asleep ass
    assault assaulted asses asshole assholes assume asthma at ate attach attached attack attacked attacking attacks
    attempt attempted attend attended attention attitude attorney aubrey audience aug august aunt aunts austin autism
    autistic automatic autumn ava available average avery avoid avoided avoiding aw awake awaken awakened awakening
    aware away awesome awful aww babe babes babies baby babysat babysit babysitter babysitting back backed background
    backs backward bacon bacteria bad badly bag bags bail bailey bake baked baker balance bald ball balloon balls ban
    banana bananas band bandage bandages bank banks bar barbara barely barnes barry bars base baseball basement bases
    basic basically basket basketball baskets bastard bastards bat bathroom bathtub bats batteries battery battle be
    beach beam bean beans bear bearing bears beat beaten beating beats beautiful beauty became because becky become
    becomes becoming bed bedroom bedrooms beds bedtime bee beef been beer beers bees before beg began begin beginning
    begins begun behave behavior behind being belief believe believed believes believing bell belly belong below belt
    ben bench bend beneath benefit benefits benjamin bennett bent bernard bernice berries berry beside besides best bet
    beth bethany bets better betting betty between beverly beyond bible bicycle bid big bigger biggest bike bikes bill
    billion billions bills billy bin bind binding bipolar bird birds birth birthday birthdays bit bitch bitches bitching
    bite bites biting bits bitten bitter black bladder blade blah blake blame blamed blames blank blanket blankets blast
    bleach bled bleed bleeding bleeds bless blessed blessing blew blind blister blisters block blocked blood bloody blow
    blowing blown blows blue blues board boat boats bobby bodies body boil bomb bombs bond bone bones bonnie book books
    boot boots booze border bore bored boredom boring born borne borrow borrowed boss bosses both bother bothered
    bothering bottle bottles bottom bought bound bowel bowels bowl bowls box boxes boy boyfriend boyfriends boys brad
    bradley brady brain brains brake brakes brand brandon brandy brave bread break breakdown breakfast breaking breaks
    breakup breanna breast breasts breath breathe breathed breathes breathing breathless brenda brendan brent brett
    brian brianna bridge bridget brief briefly bright bring bringing brings brittany bro brody broke broken brooks broom
    bros brother brothers brought brown bruce bruise bruised bruises brush bryan bryant btw bubble buck bucket bucks
    buddies buddy budget bug bugs build building builds built bull bullet bullets bullshit bully bullying bummed bummer
    bump bumps bunch burger buried burn burned burning burns burnt burst bus buses business bust busted busting busts
    busy but butler butt butter button buttons butts buy buying buys buzzed by bye byron cab cable caitlin cake cakes
    caleb calendar call called calling calls calm calmed calmly calvin came camera cameron camille camp campbell camping
    can canada cancel canceled canceling cancels cancer cancers candace candice candle candles candy cannot cans cant
    cap capable capsule capsules captain car card cards care cared career careful carefully caregiver careless cares
    caring carl carlton carol carolyn carpet carrie carried carries carrot carrots carry carrying cars carter case cases
    caseworker casey cash cassandra cast casual cat catch catches catching catherine catholic cathy cats caught cause
    caused causes causing cecil ceiling celebrate cell cells cent center cents century cereal certain certainly chad
    chain chains chair chairs challenge champion chance chances change changed changes changing chapter character charge
    charged charger charges charity charlene charles charlie charlotte charm chase chased chat cheap cheaper cheapest
    cheat cheated cheating check checked checking checks cheek cheer cheers cheese chelsea chemical cherries cherry
    cheryl chest chester chew chewed chewing chicago chick chicken childhood chill chilled chilling chills chilly chin
    china chinese chip chips chloe chocolate choice choices choke choked choking choose chooses choosing chop chores
    chose chosen chris christ christian christina christine christmas christopher christy chronic church cigar cigarette
    cigarettes cindy circle circles cities city claim claimed claims claire clarence clark class classes claudia clayton
    clean cleaned cleaner cleaning cleans clear cleared clearer clearing clearly clears client clients clifford climate
    climb climbed climbs clinic clinical clinics clinton clock clocks close closed closer closes closest closet cloth
    clothes clothing cloud clouds cloudy club clues clyde coach coal coat coats code cody coffee coin coins cold colder
    coldest colds coleman colin collapse collapsed collect collected colleen college colleges collins color colored
    colors colton coma comb come comedy comes comfort comfortable comforted coming comment comments commit commitment
    committed committee common commonly community companies company compare complain complained complaining complaint
    complete completed completely complex computer computers concentrate concern concerned concussion condition
    conditions condom condoms confidence confident confirm confuse confused confusing confusion congrats connect
    connected connie connor conscious consider considered constance constant constantly constipated constipation contact
    contacted contagious contain continue continued continues continuing contract control controlled controls
    conversation convince convinced cook cooked cookie cookies cooking cool cooler cooper cop copay cope coped coping
    cops copy core corey corn corner corners correct correctly cory cost costing costs couch cough coughed coughing
    coughs could couldnt couldve counseling counselor counselors count counted counter counting countries country counts
    couple couples courage course court courthouse courtney courts cousin cousins cover covered covering covers covid
    cow coworker coworkers cows cox coz crack cracked cracker cracks craig cramp cramps crap crappy crash crashed
    crashing crave craved craving cravings crawl crazy cream create created credit creep creepy cried cries crime crimes
    criminal criminals cringe crisis critical cross crossed crosses crossing crowd cruel cry crying crystal culture cup
    cups cure cured curing curious current currently curtain curtis custody custom customer customers cut cute cuts
    cutting cuz cynthia dad daddy dads daily daisy dakota dale damage damaged damages damaging damn damned dan dana
    dance danced dances dancing dang danger dangerous daniel danielle danny dare dark darker darkness darlene darling
    darn darnell darrell darren darryl daryl data date dated dates dating daughter daughters dave david davis dawn day
    days daytime dead deadline deadly deaf deal dealed dealer dealers dealing deals dealt dean dear death deaths debate
    debbie debit deborah debra debt debts dec decaf december decent decide decided decides deciding decision decisions
    deep deeper deeply defend definitely degree degrees dehydrated dehydration delay delayed delete delicious delirium
    deliver delivered delivery demand demands dementia demetrius demon denied denise dennis dense dentist dentists deny
    denying deodorant department depend dependence dependent deposit depressed depressing depression depth derek derrick
    describe described desert deserve deserved deshawn design desk desperate despite dessert destiny destroy destroyed
    detail details detective detox device devil diabetes diabetic diagnosed diagnosis dial diana diane diaper diapers
    diarrhea did didnt die died dies diesel diet difference different differently difficult difficulty dig digging
    digital digs dinner dip diploma direct direction dirt dirty disability disabled disappointed discharge discharged
    discuss discussed discusses disease diseases disgusted disgusting dish dishes disorder dive divorce divorced
    dizziness dizzy do doctor doctors doer does doesnt dog dogs doing dollar dollars dolores don donald done donna
    donnie dont door doors doreen doris dorothy dosage dosages dose dosed doses dosing dot double doubled doubt doubted
    doug douglas down download downstairs downtown dozen dozens dr draft drag dragged drain drained drank draw drawer
    drawn draws dream dreamed dreaming dreams dress dressed dressing drew dried drier dries drink drinker drinking
    drinks drip drive driven driver drivers drives driving drop dropped dropping drops drove drown drowned drowning
    drowsiness drowsy drug drugs drunk drunks dry dryer drying duane duck ducks dude dudes due dug duh dull dumb dummy
    dump dumped dumps dunno during dust dustin dusty duty dwight dying dylan each ear earl earlier earliest early earn
    earned ears earth ease easier easiest easily east easter easy eat eaten eating eats ebony echo edge edith edna
    educated education edward edwards effect effects effort eg egg eggs eh eight eighteen eighth eighty either elaine
    elbow elbows elderly election electronic elementary elevator eleven elijah elizabeth ella ellen else em email emails
    embarrassed embarrassing embarrassment emergencies emergency emily emma emotion emotional emotionally emotions
    employed employee employees employer employment empty end ended ending ends enemies enemy engaged engine engines
    england english enjoy enjoyed enjoying enough enter entered enters entire entirely environment epilepsy episode
    equal equally equipment eric erica erik erika erin ernest ernestine error escape escaped especially essay essential
    esther etc ethan ethel eugene eva evan evans evelyn even evening evenings event events eventually ever every
    everybody everyday everyone everything everywhere evicted eviction evidence evil ew ex exact exactly exam examined
    example examples exams excellent except excited excitement exciting excuse excuses exercise exercised exhausted
    exhausting exhaustion exist existed exists exit expect expected expects expensive experience experienced experiences
    experiencing experiment expert explain explained explains extra extreme extremely eye eyes face faced faces facing
    fact factor factors facts fade fail failed failing failure faint fainted fainting fair fairly fairy faith faithful
    fake faked faking fall fallen falling falls false familiar families family famous fan fancy fans fantasy far farm
    farmer fashion fast faster fastest fat fatal fate father fathers fatigue fault favor favorite faye fear feared
    fearing fears feature features feb february fed fee feed feedback feeding feeds feel feeling feelings feels fees
    feet felix fell fellow felt female females fence fever feverish fevers few fewer fewest fiance field fifteen fifth
    fifties fifty fight fighting fights figure figured figures file filed fill filled filling film filmed filming films
    final finally finance financial find finding finds fine fines finest finger fingers finish finished finishes
    finishing fire fired fires firing first fish fishing fit fitness fits fitting five fix fixed fixes fixing flag
    flashback flashbacks flat flee flesh flew flies flight flights flip float flood floor floors florence flower flowers
    flown floyd flu fluid fluids flush fly flying focus focused fog foggy fold folded folk folks follow followed
    following follows food foods fool fools foot football for forbidden force forced forehead foreign forest forever
    forget forgets forgetting forgive forgiven forgiving forgot forgotten fork forks form formed former forties forty
    forward foster fought found four fourteen fourth frances francis frank franklin freak freaked freakin freaking
    freaky fred free freedom freely freeze freezer freezes freezing french frequently fresh fri friday fridays fridge
    fried friend friendly friends friendship from front frost froze frozen fruit frustrated frustrating frustration fry
    fuck fucked fuckin fucking fucks fuel full fuller fullest fully fun fund funds funeral funnier funny fur furious
    furniture future fyi gabriel gail gain gained gaining gal gamble game games gang garage garbage garden garlic
    garrett gary gas gasoline gate gather gave gay geez gene general generally gentle gently george gerald geraldine
    gerard germ german germs get gets getting gift gifts gilbert gimme gina girl girlfriend girlfriends girls give given
    gives giving glad gladys gland glass glasses glen glenda glenn global gloria gloves glow glue go goal goals god gods
    goes going gold golden golf gone gonna good goodbye goodness got gotta gotten government grab grace grade grades
    gradually graduate graduated graduation gram grams grand grandchildren granddaughter grandfather grandma grandmother
    grandpa grandparent grandparents grandson granny grant grape grapes grass grateful gratitude grave gray great
    greater greatest greatly green greg gregory gretchen grew grey grief griffin grind grinding grip groceries grocery
    gross ground group groups grow growing grown grows growth guard guess guessed guesses guessing guest guests guide
    guilt guilty guitar gum gums gun guns gut guts guy guys gwen gym habit habits had hadnt hafta haha hahaha hailey
    hair haircut hairs hairy haley half hall halves ham hamburger hammer hammered hand handful handle handled handling
    hands handy hang hanged hanging hangout hangover hangs hannah happen happened happening happens happier happiest
    happily happiness happy harass harassed hard harder hardest hardly harm harmed harmful harming harmless harold
    harper harriet harris harry harvey has hasnt hat hate hated hates hating hats have havent having hayes hazel he head
    headache headaches headed heads heal healed healing heals health healthcare healthier healthy hear heard hearing
    hears heart heartbeat heartburn hearts heat heather heating heaven heavier heavy heck hector hed heel heels heidi
    height held helen helicopter hell hella hello helmet help helped helpful helping helpless helps henderson henry
    hepatitis her herbert here heres hernandez hero heroes heroic heroine hers herself hes hey hi hid hidden hide hides
    hiding high higher highest highly highs hike hiking hill hills him himself hint hints hip hips hire hired hiring his
    history hit hits hitting hiv hmm hold holding holds hole holes holiday holidays holly holy home homeless homes
    homesick homework honest honestly honesty honey hook hooked hop hope hoped hopeful hopefully hopeless hopes hoping
    hormone hormones horrible horror horse horses hospital hospitals hot hotel hotline hotter hour hourly hours house
    household houses housing how howard howdy however hows hug huge hugged hugging hugh hughes huh human humans humid
    humor hun hundred hundreds hung hunger hungover hungry hunt hunter hunting hurricane hurry hurt hurting hurts
    husband husbands hush husky hydrated hygiene i ian ice id ida idea ideal ideas idiot idiots idk ie if ignore ignored
    ignores ignoring ill illegal illness illnesses im image images imagine immediate immediately imo important
    impossible improve improved in inch inches incident include included including income increase increased increases
    indian indoor infant infected infection infections infectious information infusion inhale inhaled inhaler inject
    injected injecting injection injections injure injured injuries injury inmate inner innocent inpatient insane insect
    inside insist insomnia install instance instant instantly instead instructions insult insurance intend intense
    interest interested interesting internet interview into introduce invite invited involve involved irene iron
    irritable irritated is isaac isabella island isnt isolated issue issues it italian itch itched itching itchy itd
    item items itll its itself ivan ive jack jacked jacket jackie jackson jacob jacqueline jada jaden jail jaime jake
    jam jamal james jamie jan janet janice january japan japanese jar jared jars jasmine jason jaundice jaw jay jayden
    jealous jealousy jean jeanette jeanne jeans jeff jeffrey jelly jenkins jenna jennifer jeremy jerk jerks jerry jesse
    jessica jesus jet jill jim jimmy jittery joan joann joanne job jobs jodi jody joe joel jog john johnny johnson join
    joined joining joint joints joke joked jokes jonathan jones jordan jose joseph josephine josh joshua journey joy
    joyce jr juan judge judged judith judy juice jul julia julian julie july jump jumped jumping jumpy jun june junior
    junk junkie junkies jury just justice justin kaitlyn kara karen karl kate katherine kathleen kathryn kathy katie
    katrina kayla kaylee keep keeping keeps keisha keith kelly kelsey ken kenneth kept kevin key keyboard keys kick
    kicked kicking kid kidney kidneys kids kill killed killer killing kills kim kimberly kind kinda kinder kindly
    kindness kinds king kings kirk kiss kissed kissing kit kitchen kitten kittens knee knees knew knife knit knitting
    knives knob knock knocked knocks know knowing knowledge known knows kristen kristin kristina kristy kurt kyle kylie
    lab label labor labs lack ladder ladies lady laid lain lake lakes lame lamp lamps lance land landlord landon lane
    language laptop large larger largest larry laser last lasted lasting lastly latasha late lately later latest latoya
    laugh laughed laughing laundry laura lauren law lawrence laws lawsuit lawyer lawyers lay laying layla lays lazy lead
    leader leaders leading leads leaf league leah leak leaking lean leaned leaning leans leap learn learned learning
    learns learnt least leather leave leaves leaving lecture led lee left leg legal legally legend legs lemme lemon
    lemons lena lend length leon leonard leroy lesbian lesley leslie less lesson lessons let lethal lets letter letters
    letting level levels levi lewis liam liar library licence license lid lie lied lies life lifetime lift light lighted
    lightheaded lighting lightly lightning lights like liked likely likes liking lillian lily lime limit limited limits
    limp linda lindsay lindsey line linen lines link links lion lip lips liquid liquor lisa list listed listen listened
    listening listens listing lists lit literally little live lived lively liver livers lives living lloyd lmao load
    loaded loading loads loan loans local location lock locked locking logan lois lol loneliness lonely long longer
    longest lonnie look looked looking looks loop loose lopez lord lori lorraine lose loser losers loses losing lost lot
    lotion lots lotta loud louder loudly louis lousy love loved lovely lover lovers loves loving low lower lowest loyal
    loyalty lucas lucille luck luckily lucky luggage luke lump lumps lunch lunchtime lung lungs luther lying lyrics maam
    machine machines mackenzie mad madder made madison madness magazine magic maid mail main mainly major majority
    makayla make maker makes makeup making male males malik mall manage managed managing mandy manual many map maps mar
    marc march marcia marcus margaret maria marie marilyn marissa marjorie mark marker market marlene marriage married
    marry marsha martha martin martinez marvin mary mask mason mass master match matches mate mates math matt matter
    mattered mattering matters matthew mattress mature maureen maurice max may maybe me meal meals mean meaning means
    meant meanwhile measure measured meat medicaid medical medically medicare medicate medicated medicating medication
    medications medicinal medicine medicines meditation medium meds meet meeting meetings meets megan meh melanie
    melissa melvin member members memories memory men mens menstrual mental mentally mention mentioned mentioning
    mentions menu mercy merely merry mesh mess message messages messed messes messing met metal method methods mexican
    mia micah mice michael michelle microwave midday middle midnight might mightnt mightve migraine migraines mike mild
    mildred mile miles military milk mill miller million millions mind minded minds mine minor mint minus minute minutes
    miracle miranda mirror miserable misleading misread miss missed misses missing mission mistake mistaken mistakes
    mistook misty misunderstand misunderstood mitchell mix mixed mobile mode model models moderate modern mold mole mom
    moment moments mommy moms mon monday money monica monitor monitored monitoring month monthly months mood moods moody
    moon moore mop moral more moreover morgan morning mornings morris mortgage mosquito most mostly moth mother mothers
    motion motivation motor mountain mountains mouse mouth mouths move moved movement moves movie movies moving mr mrs
    ms much mucus mud mug mum murder murdered murderer murphy muscle muscles muscular mushroom music must mustnt mustve
    my myra myself mystery myth myths nadine nah nail nails naked name named names nancy nap naps narcotic narcotics
    narrow nasal nasty natalie nathan nathaniel nation national native natural naturally nature naughty nausea nauseated
    nauseous near nearby nearest nearly neat necessary neck necklace need needed needing needle needles neednt needs
    needy negative neighbor neighbors neil neither nelson nephew nephews nerve nerves nervous nest net network never new
    newborn newer newly news newspaper next nice nicely nicer nicest nicholas nick nickname nicole niece nieces night
    nightly nightmare nightmares nights nighttime nina nine nineteen ninety ninth nite no noah nobody nod nodded noise
    noises none noodle noodles noon noone nope nor nora norm norma normal normally norman norms north nose nosebleed
    noses not note notes nothing notice noticed nov novel november now nowadays nowhere numb number numbers numbness
    nurse nurses nursing nut nutrition nuts obese object obvious obviously occur occurred ocd ocean oclock oct october
    odd odor of off offense offer offered offering office officer officers official offline often oh oil oily ok okay
    okey old older oldest oliver olivia omg on once one ones oneself onion onions online only onto oops open opened
    opener opening openly opens operate operated operation operations operator opiate opiates opinion opinions opioid
    opioids opportunity opposite option options or oral orally orange oranges order ordered ordering ordinary organ
    organic organize organized organs original orphan oscar otc other others otherwise ouch ought ounce our ours
    ourselves out outcome outdoor outdoors outer outpatient outside outta oven over overall overcame overcome overcomes
    overcoming overdid overdo overdoes overdone overdose overdosed overdoses overdue overnight overseas oversleep
    overtime overweight overwhelm overwhelmed owe owed owen own owned owner owning oxygen pace pack package packed page
    pages paid paige pain painful painkiller painkillers painless pains paint painting pair pal pale palm pals pamela
    pan pancreas panel panic panicked panicking panicky pans pants papa paper papers paperwork paralyzed paramedic
    paramedics paranoia paranoid parent parents park parked parker parks parole part particular particularly partied
    parties partly partner partners parts party partying pass passed passenger passes passing passion passport password
    passwords past pasta patch patches path patience patient patiently patients patricia patrick pattern patterns
    patterson paul paula pause pay paycheck payday paying payment payments pays pc pea peace peaceful peanut peas pee
    peed peeing peggy pen penalty pencil pencils penis pennies penny pens people peoples pepper per percent percentage
    perfect perfectly perform perhaps period periods perk perks permanent permission permit perry person personal
    personality personally persons pet pete peter peterson pets peyton pharmacies pharmacist pharmacists pharmacy phase
    phew philip phillip phillips phlegm phone phoned phones phoning photo photos phrase phrases phyllis physical
    physically physician piano pick picked picking picks picture pictures pie piece pieces pies pig pigs pile pill
    pillow pillows pills pilot pimple pink pipe pipes piss pissed pissing pit pity pizza place placed places placing
    plain plan plane planes planet planets planned planning plans plant planted planting plants plastic plate plates
    play played player players playing plays pleasant please pleased plenty plot pls plug plugged plugging plugs plus
    plz pneumonia pocket pockets point pointed points poison poisoned poisoning poisonous pole police policeman policy
    polite political pool poop pooped pooping poor poorer poorly pop popcorn popped pops popular pork position positive
    possess possession possible possibly post posted posting posts pot potato potatoes potential pots pound pounds pour
    poured powder powdered powell power powerless powers practice practiced pray prayed prayer prayers praying precisely
    prefer preferred preferring pregnancy pregnant prepare prepared preparing prescribe prescribed prescribes
    prescribing prescription prescriptions presence present presents president press pressed pressing pressure pretend
    pretended pretending pretty prevent prevented preventing previous previously price prices pride principal print
    printed priority priscilla prison prisoner prisons privacy private privately prize prizes probably probation problem
    problems procedure procedures process processed produce product products profession professional professor profile
    profiles profit program programs progress project projects promise promised proof proper properly property prostate
    protect protected protecting protection protein protest proud prove proved proven provided provider providers
    psychiatric psychiatrist psycho psychologist psychology psychosis psychotic ptsd public puke puked puking pull
    pulled pulling pulse pump punch punish punished punishment pupil pupils puppies puppy purchase purchased pure purple
    purpose purse pus push pushed pushing put puts putting puzzle quality quantity quarter quarters queasy queen
    question questioned questions quick quicker quickest quickly quiet quieter quietly quit quite quitting quiz quote r
    rabbit rabbits rabies race raced rachel racism racist radio rage rain rained raise raised ralph ran randall randi
    random randy rang range rank rap rape raped rapid rapidly rapist rare rarely rash rashes rat rate rates rather rats
    raw ray raymond razor reach reached reaches reaching react reaction reactions read reader reading reads real reality
    realize realized realizing really rear reason reasonable reasons rebecca recall receipt receive received receiving
    recent recently recipe recipes recognize recognized recommend recommended record recorded recording records recover
    recovered recovering recovery rectal red redo redoing redone reds reduce reduced reducing reduction reed refer
    referral referred referring refers refill refilled refilling refills refugee refund refuse refused refusing
    regarding regina reginald regret regretted regretting regular regularly rehab rehabs reject rejected rejection
    relapse relapsed relapses relapsing relate related relating relation relationship relationships relative relatives
    relax relaxed relaxing release released releases releasing relevant reliable relief relieve relieved religion
    religious rely remain remained remaining remains remedy remember remembered remembering remind reminded reminder
    reminding reminds remote remove removed removing rene renee rent rental repair repaired repairing repeat repeated
    repeating replace replaced replacement replied reply replying report reported reporting reports request requested
    requests require required requiring reschedule rescue research reserve reset resource respect respected respectful
    respond responding response responsibility responsible rest restart restaurant rested resting restless restlessness
    restroom rests result results retake retire retired return returned returning returns review reviews reward rhonda
    rib ribs rice rich richard richardson richer richest rick ricky rid ridden ride rides ridiculous riding rids right
    rights riley ring ringing rings rip ripoff ripped ripping rips rise risen rises rising risk risks risky rita river
    rivers road roads rob robbed robber robbery robbing robert roberta roberts robin robinson robyn rock rocks rode
    rodney roger rogers role roles roll rolled rolling romantic ron ronald ronnie roof room roommate roommates rooms
    root roots rope rose rosemary ross rot rough roughly route routine row rows roy rub rubbed rubber rubbing rude ruin
    ruined ruining rule ruled rules rumor run running runs rush rushed russell ruth rx ryan sad sadder sadly sadness
    safe safely safer safest safety said sake salad salary sale sales saliva salt salty sam samantha same sample samples
    samuel sanchez sand sandra sandwich sandy sang sanity sara sarah sat satisfied saturday saturdays sauce sausage
    savannah save saved saving savings saw say saying says scale scam scammed scan scans scar scare scared scars scary
    scene schedule scheduled schizophrenia schizophrenic school schools science score scores scott scrape scratch
    scratched scratching scream screamed screaming screen screening screens screw screwed script scrub sea seal sean
    search searching season seasons seat seatbelt seats second seconds secret secrets secure security sedated sedation
    sedative sedatives see seed seeds seeing seek seem seemed seeming seems seen sees seize seizure seizures seldom
    selection selfish sell seller selling sells semester send sending sends senior seniors sensation sense senses
    sensible sensitive sent sentence sentenced sep separate separated separately sepsis sept september series serious
    seriously serve service services serving session sessions set seth sets setting settle settled settling seven
    seventeen seventh seventy several severe severely sew sex sexual sexually sexy shade shadow shady shake shaken
    shakes shaking shaky shall shame shampoo shane shanice shannon shant shape share shared shares sharing shark sharon
    sharp shave she shed sheep sheet sheets sheila shelf shell shelter shelters sheriff sherri sherry shes shh shift
    shine shiny ship ships shirley shirt shirts shit shits shitting shitty shiver shivers shock shocked shocking shoe
    shoes shook shoot shooting shoots shop shopped shopping shops shore short shorter shortly shorts shot shots should
    shoulder shoulders shouldnt shouldve shout shovel show showed shower showers showing shown shows shrink shrug shrunk
    shut shuts shutting shy sibling siblings sick sicker sickness side sides sidewalk sierra sigh sight sign signal
    signed significant signing signs silence silent silly silver similar simmons simple simpler simply sin since sing
    singer singing single sings sink sins sinus sip sir sister sisters sit site sites sits sitting situation situations
    six sixteen sixth sixties sixty size sizes skill skills skin skinny skip skipped skipping skirt sky skylar slang
    slap slapped sleep sleepiness sleeping sleepless sleeps sleepy slept slice slide slight slightly slim slip slipped
    slit slow slowed slower slowly slur slurred slurring small smaller smallest smart smartphone smell smelled smelling
    smells smelly smile smiled smiling smoke smoked smoker smokers smokes smoking smooth snack snacks snake snakes snap
    snapped snapping sneak sneaked sneaking sneeze sneezing sniff sniffed sniffing snore snored snoring snort snorted
    snorting snorts snow so soak soap sob sober sobriety soccer social society sock socks soda sofa soft software sold
    soldier solid solution solve solved some somebody someday somehow someone someplace something sometime sometimes
    somewhere son song songs sons soon sooner soonest soothe sophia sore soreness sores sorrow sorry sort sorta sought
    soul souls sound sounded sounding sounds soup source sources south southern space spam spanish spare spark speak
    speaker speaking speaks special specialist specialists specific sped speech speed speeding speeds speedy spell
    spelled spelling spells spencer spend spending spends spent sperm spice spicy spider spiders spike spill spilled
    spills spin spine spirit spirits spiritual spit spite spitting spleen split spoil spoiled spoke spoken sponge
    sponsor spoon spoons sport sports spot spotted spotting spouse sprain sprained spray spread spreading spreads spring
    springs spun squad square squares squeeze sr stab stabbed stable stacey staci stacy staff stage stages stain stair
    stairs stalker stall stand standard standing stands stanley star stare stars start started starting starts starve
    starved starving stash state statement states station status stay stayed staying stays std stds steady steak steal
    stealing steals steam steel stella stem step stepdad stepfather stephanie stephen stepmom stepmother stepped
    stepping steps stepson sterile steroid steroids steve steven stewart stick sticker sticking sticks sticky stiff
    stiffness still stimulant stimulants sting stinging stings stink stinking stir stitch stitches stock stole stolen
    stomach stone stoned stones stood stool stools stop stopped stopping stops storage store stored stories storm storms
    story straight strange stranger strangers straw stream street streets strength stress stressed stressful stressing
    stretch stretched strict strike striking strip stripper strips strives stroke strokes strong stronger strongest
    strongly struck struggle struggled struggling stuart stuck student students studied studies study studying stuff
    stuffed stuffing stuffs stunk stupid stupidity style subject submit substance substances subway succeed succeeding
    success successful such suck sucked sucker sucking sucks sudden suddenly sue sued suffer suffered suffering sugar
    suggest suggested suggesting suggestion suicidal suicide suing suit suitcase sum summer sun sunburn sunday sundays
    sung sunglasses sunk sunny sunrise sunset super supervisor supplement supplements supplies supply support supported
    supporting supportive supports suppose supposed supposedly supposing sure surely surface surgeon surgeries surgery
    surgical surprise surprised surrender survival survive survived surviving survivor susan suspect suspected
    suspecting swallow swallowed swallowing swallows swam swear swearing sweat sweated sweater sweaters sweating sweats
    sweaty sweep sweeping sweeps sweet sweeter sweetie sweets swell swelled swelling swells swim swimming swims swing
    swinging switch switched swollen swore sylvia sympathy symptom symptoms syndrome syringe syringes syrup system
    systems table tables tablet tablets tail take taken takes taking talent talk talked talking talks tall taller
    tallest tamika tammy tank tanner tanya tap tape taper tapered tapering tapers target task tasks taste tasted tasting
    tattoo tattoos taught tax taxes taxi taxis taylor tbh tea teach teacher teachers teaches teaching team teammate
    teams tear tearing tears tease technology ted teen teenage teenager teenagers teens teeth telephone television tell
    telling tells temper temperature temporary tempted ten tenant tend tended tender tending tends tennis tense tension
    tent tenth teresa teri term terminal terms terrance terrell terrence terri terrible terribly terrified terrifying
    terror terry test tested testing tests texas text texted texting texts than thank thanked thanking thanks thankyou
    that thatd thatll thats the theater their theirs them theme themes themselves then theodore theory therapist
    therapists therapy there therefore theres theresa thermometer these they theyd theyll theyre theyve thick thief
    thigh thighs thin thing things think thinking thinks thinnest third thirst thirsty thirteen thirties thirty this tho
    thomas thompson thorough those though thought thoughts thousand thousands thread threat threaten threatened
    threatening threats three threw thrice throat through throughout throw throwing thrown throws thru thu thumb thumbs
    thunder thur thurs thursday thus thx thyroid tick ticket tickets ticks tie tied ties tiffany tiger tight tighter
    tightly til till tim time timed timer times timing timmy timothy tin tina tingling tingly tiny tip tips tipsy tire
    tired tiredness tissue tissues title titles tmrw to toast tobacco toby today todays todd toddler toe toes together
    toilet toilets told tolerance tolerate tom tomato tomatoes tommy tomorrow tone tongue tongues tonight tony tonya too
    took tool tools tooth toothache toothbrush toothpaste top topic topics tops tore torn tornado torture toss totally
    touch touched tough tour tourist tow toward towards towel towels tower town towns toxic toxin toxins toy toys trace
    tracey track tracks tracy trade traded tradition traffic tragedy train trained training trains tramp trans transfer
    transferred transition transplant trap trapped trash trauma traumatic traumatized travel traveled traveler traveling
    travels travis treat treated treating treatment treatments treats tree trees tremble trembling tremor tremors trevor
    trial trials trick tricked tricking tricks tricky tried tries trigger triggers trim trinity trip triple tripped
    tripping trips trouble troubled troubles troy truck trucks true truly trust trusted truth try trying tube tue tues
    tuesday tumble tummy tumor tumors tuna tunnel turkey turn turned turner turning turns tv twelve twenties twenty
    twice twin twins twist twitch twitching twitchy two ty tying tyler type typed types typical typically typing tyrone
    u ugh ugly uh ulcer ulcers um unable unaware unbearable uncertain uncle unclear uncles uncomfortable uncommon
    unconscious under undergo undergoes undergoing undergone underground underneath understand understanding understands
    understood underweight underwent undid undo undoes undoing undone unemployed unemployment unexpected unfair
    unfortunately unhappy unhealthy uniform uninsured union unique unit units university unknown unless unlike unlikely
    unnecessary unresponsive unsafe unstable unsure until unusual unwell up upcoming update updates upon upset upsetting
    upside upstairs ur urban urge urgency urgent urgently urges urine us usage use used useful useless user users uses
    using usual usually uterus vacation vaccinated vaccination vaccine vaccines vacuum vagina vague valerie valid valley
    valuable value values van vanessa vape vaped vaping vapor various vary vault vegetable vegetables vehicle vein veins
    vent veronica version very vest vet veteran veterans vets via vibe vicious vicki vickie victim victims victoria
    video videos view village vincent violate violation violence violent violently virginia virus viruses visa vision
    visit visited visiting visitor visitors visits vital vitamin vitamins voice voicemail voices void volume volunteer
    vomit vomited vomiting vomits vote voted vs vulnerable wack wage wages waist wait waited waiting waits waiver wake
    waked wakes waking walk walked walker walking walks wall wallet walls walter wanda wanna want wanted wanting wants
    war ward warm warmed warmer warmth warn warned warning warns warrant warrants wart was wash washed washes washing
    washington wasnt waste wasted wasting watch watched watches watching water waters watson wave way wayne ways we weak
    weaker weakest weakness wean weaned weapon weapons wear wearing wears weather web website websites wed wedding
    wednesday weed weeds week weekday weekdays weekend weekends weekly weeks weep weeping weeps weigh weight weights
    weird welcome welcomed welfare well wendy went wept were werent west wet weve whack what whatever whatll whats wheel
    wheelchair wheels wheeze wheezing when whenever where whereas wheres wherever whether which whichever while whip
    whiskey whisper whistle white whites whitney who whoa whod whoever whole whom whoop whos whose why wicked wide
    widely wider widow wife wild will william williams willie willing wilson win wind window windows windy wine wing
    winner winners winning wins winter wipe wiped wire wired wires wisdom wise wish wished wishes wishing witch with
    withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew within without witness wives woke woken
    wolf woman womb women womens won wonder wondered wonderful wondering wonders wont wood wooden word words wore work
    worked worker workers working workout works world worlds worm worms worn worried worries worry worrying worse worsen
    worsened worsening worship worst worth worthless worthwhile worthy would wouldnt wouldve wound wounded wounds wow
    wrap wreck wright wrist wrists write writer writes writing written wrong wrongly wrote wtf wyatt xoxo ya yall yard
    yawn yawning yay yea yeah year yearly years yell yelled yellow yep yer yes yesterday yet yo york you youd youll
    young younger youngest your youre yours yourself yourselves youth youve yuck yummy yup yvette yvonne zachary zero
    zoe zone
    """
}
