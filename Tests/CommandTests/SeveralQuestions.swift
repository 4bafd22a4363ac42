import Testing

/// A message that asks several things: what must answer it, and what must be offered first below that.
struct SeveralQuestions: Sendable, CustomTestStringConvertible {
  let message: String
  let topic: String
  let offered: [String]

  var testDescription: String { message }

  init(_ message: String, _ topic: String, _ offered: String...) {
    (self.message, self.topic, self.offered) = (message, topic, offered)
  }
}

let severalQuestions = [
  SeveralQuestions(
    "how long does klonopin stay in my pee and can i drink on it", "drug-testing/benzodiazepines",
    "benzodiazepines/with-alcohol"),
  SeveralQuestions(
    "how long does klonopin last and can i drive on it", "legal/driving-and-safety-jobs",
    "clonazepam/onset-and-duration"),
  SeveralQuestions(
    "how do i take suboxone strips and does it make my teeth bad", "buprenorphine/how-to-take",
    "buprenorphine/side-effects"),
  SeveralQuestions(
    "what should i bring to detox and are phones allowed and how long is the wait today", "detox/what-to-bring",
    "kiosk/appointment-or-wait"),
  SeveralQuestions(
    "does valium show on a urine test and is it addictive", "drug-testing/benzodiazepines",
    "benzodiazepines/dependence-and-addiction"),
  SeveralQuestions(
    "where do i get fentanyl test strips, also how do i get rid of old oxys", "pills/storage-and-disposal",
    "harm-reduction/using-safer"),
  SeveralQuestions(
    "What is Librium? Do you have a bathroom?", "chlordiazepoxide/what-is-it", "kiosk/building-and-facilities"),
  SeveralQuestions(
    "is what i type here private and where is the nearest na meeting", "treatment/support-groups", "kiosk/privacy"),
  SeveralQuestions(
    "can i breastfeed on klonopin and how long does it stay in my system",
    "benzodiazepines/pregnancy-and-breastfeeding", "drug-testing/benzodiazepines"),
  SeveralQuestions(
    "can i smoke weed to sleep when im kicking, plus does gabapentin help", "cannabis/for-withdrawal",
    "gabapentinoids/opioid-withdrawal"),
  SeveralQuestions(
    "i lost my klonopin bottle, can i get an early refill and what happens if i just stop",
    "benzodiazepine-withdrawal/stopping-on-your-own", "pills/refill-early-or-lost"),
  SeveralQuestions(
    "soma withdrawl also where is the bathroom", "other-sedatives/withdrawal", "kiosk/building-and-facilities"),
  SeveralQuestions(
    "is it safe to keep narcan in a hot car and does it expire", "naloxone/safety", "naloxone/where-to-get"),
  SeveralQuestions(
    "who can see what i typed here? and can my parole officer find out im in treatment?", "legal/probation-or-court",
    "kiosk/privacy"),
  SeveralQuestions(
    "do you have a detox bed today and what do i need to pack", "treatment/help-today", "detox/what-to-bring"),
  SeveralQuestions(
    "does suboxone rot your teeth & how do i get off it", "buprenorphine/side-effects", "buprenorphine/stopping"),
  SeveralQuestions(
    "what is lorazepam? can i drink beer with it?", "benzodiazepines/with-alcohol", "lorazepam/what-is-it"),
  SeveralQuestions(
    "can i be fired for going to rehab, and does medicaid cover it", "legal/job-rights",
    "treatment/cost-and-insurance"),
]

/// Messages of which one question is missed: what the whole says speaks for a third topic, only for one, or for danger.
let severalMissed = [
  SeveralQuestions(
    "why do i crave so bad after six months clean and what do i do if i slip", "relapse/just-used", "relapse/cravings"),
  SeveralQuestions(
    "can police arrest me if i call 911 for an overdose and how many times can i give narcan", "naloxone/how-to-use",
    "legal/good-samaritan"),
  SeveralQuestions(
    "do i get drug tested at the methadone clinic & can i drive after dosing", "safety/too-sleepy-to-drive",
    "drug-testing/buprenorphine-and-methadone"),
  SeveralQuestions(
    "how do i know if my pills are fake? should i carry narcan?", "street-supply/fake-pills", "naloxone/what-is-it"),
  SeveralQuestions(
    "what are the side effects of suboxone and where can i get narcan", "buprenorphine/side-effects",
    "naloxone/where-to-get"),
]

/// Two sentences on one thing that are taken for two questions: the second sounds like another topic.
let singleMissed = [
  ("What is detox? Is it like a hospital?", "detox/what-is-it")
]

/// One question each: a story that ends in it, two sentences about one thing, or "and" inside one question.
let singleQuestions = [
  ("how long does benzo withdrawal last, when does it get better", "benzodiazepine-withdrawal/timeline"),
  ("my mom takes klonopin for her legs and she fell last week. is it safe at her age", "memory-and-older-adults"),
  ("i have been on subs for a year and i feel great. how long should i stay on", "how-long-to-stay-on"),
  ("how do i taper klonopin and how slow should it be", "tapering"),
  ("does methadone show up on a drug test, or do they test for it separately", "buprenorphine-and-methadone"),
  ("whats narcan and what does it do", "naloxone/what-is-it"),
  ("How do I use Narcan? Where does it go, nose or arm?", "naloxone/how-to-use"),
  (
    "I started at a clinic and they say I can get bottles. When do I get take homes? Is it after 90 days?",
    "clinic-and-take-homes"
  ),
  ("Do I have to tell my job? Can they fire me for being on suboxone?", "legal/job-rights"),
  ("can i drink on xanax or is that dangerous", "benzodiazepines/with-alcohol"),
  ("my son is using heroin and wont stop and i dont know what to do. how do i get him help", "help-a-loved-one"),
  ("is clonazepam a benzo and is it the same as klonopin", "clonazepam/what-is-it"),
  ("what does fentanyl withdrawal feel like and how bad does it get", "opioid-withdrawal/symptoms"),
  ("how much does treatment cost and do you take medicaid", "treatment/cost-and-insurance"),
  ("can i bring my phone to detox and can i bring cigarettes", "detox/what-to-bring"),
  ("What are benzos? Which drugs are benzos?", "benzodiazepines/what-are-they"),
  ("can i quit klonopin by myself and is that safe", "stopping-on-your-own"),
  ("does narcan hurt you and can it do harm if they didnt take opioids", "naloxone/safety"),
  ("i used last night after a year clean and i feel terrible. what now? did i ruin everything?", "relapse/just-used"),
  ("can i mix benadryl and klonopin, is it ok to take both at bedtime", "with-other-drugs-and-medicines"),
  ("when can i see a counselor? do i need an appointment?", "kiosk/appointment-or-wait"),
]
