/// The questions of `MustShowTests`, with what must answer them.
let expectations = [
  Expectation(question: "Can I use Klonopin for opioid detox?", topic: "clonazepam/opioid-withdrawal"),
  Expectation(question: "is clonazepam addictive", topic: "benzodiazepines/dependence-and-addiction"),
  Expectation(question: "will valium help me get off opiates", topic: "benzodiazepines/opioid-withdrawal"),
  Expectation(question: "can i drink on klonopin", topic: "benzodiazepines/with-alcohol"),
  Expectation(question: "can you die from benzo withdrawal", topic: "benzodiazepine-withdrawal/is-it-dangerous"),
  Expectation(question: "clonidine or clonazepam for detox?", topic: "clonazepam/vs-clonidine"),
  Expectation(
    question: "how much klonopin should i take to get through withdrawals",
    topic: "benzodiazepines/dose-for-withdrawal"),
  Expectation(
    question: "my boyfriend took some pills and is snoring weird and i cant wake him",
    alert: "overdose/snoring-or-hard-to-wake", family: "act"),
  Expectation(question: "hes od", alert: "overdose/snoring-or-hard-to-wake", family: "act"),
  Expectation(question: "i think im oding", alert: "overdose/i-mixed-and-feel-sleepy", family: "act"),
  Expectation(question: "fell out", alert: "overdose/what-to-do", family: "act"),
  Expectation(question: "i dont want to be here anymore", alert: "crisis/suicidal-thoughts", family: "stay"),
  Expectation(question: "want to cut, took ativan", alert: "crisis/self-harm", family: "stay"),
  Expectation(
    question: "pills ready in the drawer, note written", alert: "crisis/pills-in-hand", family: "stay"),
  Expectation(question: "I have Klonopin and oxy and I want to die", alert: "crisis/suicidal-thoughts", family: "stay"),
  Expectation(
    question: "mi hermano no despierta", alert: "overdose/snoring-or-hard-to-wake", family: "act", language: "es"),
  // Words of one danger in a message about another.
  Expectation(
    question: "what number of these and i would not wake up again", alert: "overdose/lethal-dose", family: "stay"),
  Expectation(
    question: "last shot was in my foot, now i shake with fever and there is pain in my spine like a knife",
    alert: "harm-reduction/fever-after-injecting", family: "act"),
  Expectation(
    question: "nomas kiero dormirme y ya no despertar", alert: "crisis/suicidal-thoughts", family: "stay",
    language: "es"),
  Expectation(question: "what's the weather", topic: "assistant/off-topic"),
  Expectation(question: "asdf qwer", outcome: "decline"),
  Expectation(question: "jjjjjjjjjjjjjjjjj", outcome: "decline"),
  Expectation(question: "how do i clone my hard drive", topic: "assistant/off-topic"),
  Expectation(question: "", outcome: "decline"),
]

/// A few everyday words, which stand in some sentence of danger.
let fewWords = [
  "how much does it cost", "how much", "does it hurt", "how long does it take", "my stomach hurts", "im 14",
  "he weighs 60 lbs", "i am 12 years old", "she left", "okay", "yesterday", "3 weeks", "only one",
  "he lives with me", "he was awake", "i already tried imodium", "no i mean 12 hours ago", "i take klonopin",
  "im 7 months pregnant", "no im alone",
]

/// Questions on how many people died, in the words of one who asks how much is deadly.
let deathCounts = [
  "How many overdoses did ohio have in 2023",
  "how many folks died of overdose in ohio in 2022, its for our church talk",
]

/// Danger with a word that is Spanish when it is spelt so.
let misspelt = "i swalowed al my pils"

/// Words of danger that are only a way of speaking.
let figuresOfSpeech = ["i'm dying for some sleep, what helps in withdrawal"]

/// Questions that sound alike; each must be answered by a topic of its own.
let groups = [
  ["Can I use Xanax to get off heroin?", "How do I get off Xanax and heroin?", "Can I take Xanax with heroin?"],
  ["How long does Klonopin last?", "How long does Klonopin stay in me?", "How long does withdrawal last?"],
]
