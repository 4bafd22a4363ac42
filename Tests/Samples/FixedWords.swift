public import Knowledge

extension Replies {
  /// The fixed English words as they were when the goldens were recorded.
  public static let sample: Replies = {
    var passages: [String: Passage] = [:]
    for line in sampleLines.split(separator: "\n") {
      let fields = line.split(separator: "|").map { field in
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard fields.count > 1 else { continue }
      passages[fields[0]] = Passage(fields[1], small: fields.count > 2 ? fields[2] : nil, facts: ["program"])
    }
    return Replies(passages)
  }()
}

/// Key, words, and words for 40 columns.
private let sampleLines = #"""
  site.phone | 911 is free from any phone. There is one here for everybody. | 911 is free. Use the phone here.
  site.call | Call 911. There is a phone here for everybody. | Call 911. Use the phone here.
  site.no-room | Ask the desk to talk where nobody hears. Say: I need to talk alone. | Ask the desk to talk alone.
  site.naloxone | Staff here have naloxone (Narcan). | Staff have naloxone (Narcan).
  act.title | Get help now | Get help now
  act.first-kiosk | Get staff NOW. Shout, or show them this screen. | Get staff NOW. Shout, or show this.
  act.first-chat | Call 911 now. Put the phone on speaker. | Call 911 now, on speaker.
  act.first-counselor | Stay with the client. Call 911, or follow your clinic's protocol. | Stay with the client. 911/protocol.
  act.phone | 911 is free from any phone. Ask to use the desk phone. | 911 is free. Ask for the desk phone.
  act.call | Call 911. Ask to use the desk phone. | Call 911 (desk phone).
  act.kiosk | This screen does not call anyone. | This screen does not call anyone.
  act.different.0 | 1 They are awake and breathing well | 1 Awake
  act.different.1 | 2 It happened earlier | 2 Earlier
  act.different.2 | 3 I meant something else | 3 Other
  act.different-label | Is it different? | Different?
  stay.open | Thank you for saying it. You deserve help right now. | You deserve help right now.
  stay.open-ask | That sounds very heavy. Are you thinking about suicide? | Are you thinking about suicide?
  stay.open-ask-choices.0 | 1 Yes | 1 Yes
  stay.open-ask-choices.1 | 2 No | 2 No
  stay.open-ask-choices.2 | 3 Not sure | 3 Not sure
  stay.open-other | Thank you for speaking up. They deserve help right now. | They deserve help right now.
  stay.open-danger | Thank you for saying it. Telling someone is the right step. | Telling someone is the right step.
  stay.bleeding | Bleeding? Press hard with a cloth. Pouring or not stopping: 911. | Bleeding? Press hard. Pouring: 911.
  stay.person-kiosk | Please go to the desk now. You can just say: I need to talk to someone. | Go to the desk now. You can say: "I need to talk to someone."
  stay.person-chat | Tell one person near you now: I am not safe by myself. | Tell one person: I am not safe alone.
  stay.person-other-kiosk | Go to the desk now. You can say: I am worried about someone's life. | Go to the desk now. Say who it is.
  stay.person-other-chat | Stay with them, or send someone now. Ask kindly if they think of suicide. | Stay with them, or send someone.
  stay.line | Call or text 988, any hour, free. Spanish: press 2. Veterans: press 1. | Or call or text 988, any hour.
  stay.already | Already done something, or about to? Call 911 now. | Done something already? 911 now.
  stay.already-other | Have they done something, or are about to? Call 911 now. | Done something, or about to? 911 now.
  stay.already-danger | Could it happen now? Move away, and call 911. | Could it happen now? Call 911.
  stay.distance | Put space between you and anything you could use. Give it to someone. | Step away from what you could use.
  stay.distance-other | Move away what they could use, if you can without danger. | Move away what they could use.
  stay.distance-danger | Put space between you and that person. Let staff sit with you. | Put space between you and them.
  stay.kiosk | This screen does not call anyone. Nobody sees what you type. | This screen does not call anyone.
  stay.hope | This can pass. People do get through it, with help. | This can pass, with help.
  stay.choices.0 | 1 What happens if I tell staff? | 1 What if I tell staff?
  stay.choices.1 | 2 I already took or did something | 2 I already did something
  stay.choices.2 | 3 It is about someone else | 3 It is about someone else
  stay.choices-other.0 | 1 What happens if I tell staff? | 1 What if I tell staff?
  stay.choices-other.1 | 2 They already took or did something | 2 They did something
  stay.choices-other.2 | 3 It is about me | 3 It is about me
  safe.privacy | Others may see this screen. Press Esc twice to hide it. | Others may see. Esc Esc hides this.
  safe.privacy-lines | Others may see this screen. Close the window when you are done. | Others may see. Close it when done.
  safe.fault | What is happening is not your fault. | It is not your fault.
  safe.now | In danger right now? Get staff, or call 911. | In danger now? Get staff, or 911.
  safe.person | Ask the desk for a private room. You can say: I need to talk alone. | Ask the desk for a private room.
  safe.line-violence | 1-800-799-7233, any hour. Use a phone that is safe. | Line: 1-800-799-7233, safe phone.
  safe.line-child | 1-800-422-4453, call or text, any hour. | Line: 1-800-422-4453, any hour.
  safe.line-assault | 1-800-656-4673, any hour, free. Use a phone that is safe. | Line: 1-800-656-4673, safe phone.
  safe.line-elder | For an older or dependent adult: 1-800-677-1116, weekdays. | Older adult: 1-800-677-1116.
  safe.body | Hands on your neck, or hurt? Get checked today, even if you feel okay. | Hurt or choked? Get checked today.
  safe.choice-adult | You decide what to tell, and whom. | You decide what to tell, and whom.
  safe.choice-minor | Staff must act when a child is hurt, to keep you safe. | Staff must act if a child is hurt.
  safe.kiosk | This screen does not call anyone. Nobody sees what you type. | This screen does not call anyone.
  safe.choices.0 | 1 What happens if I tell staff? | 1 If I tell staff
  safe.choices.1 | 2 I need a doctor | 2 Doctor
  safe.choices.2 | 3 Hide this now | 3 Hide
  if-now | If this is happening now: get staff, call 911. | Happening now? Get staff, call 911.
  if-now-choice | 1 Yes, this is happening now | 1 Yes, it is now
  decline.open | I do not have an answer to that. | I have no answer to that.
  decline.open-word | I do not know the word '{word}'. | I do not know '{word}'.
  decline.who | A pharmacist or the front desk can help. | A pharmacist or the desk can help.
  decline.who-alone | A pharmacist can help, or SAMHSA 1-800-662-4357, any hour. | Ask a pharmacist, or 1-800-662-4357.
  decline.near | Did you mean one of these? | Did you mean one of these?
  decline.stuck | Still stuck? F9 shows a card for staff. | Still stuck? F9: card for staff.
  decline.again | I still do not have it. Here is what I can help with. | Here is what I can help with.
  decline.spanish | I do not have this in Spanish yet. Ask the desk for an interpreter. | Not in Spanish yet. Ask the desk.
  clarify.which-medicine | Which one do you mean? | Which one do you mean?
  clarify.which-topic | What would you like to know? | What would you like to know?
  clarify.which-topic-about | What would you like to know about {name}? | What about {name}?
  clarify.which-person | Is this about you, or about someone else? | You, or someone else?
  clarify.now | Is this happening now? | Is this happening now?
  clarify.other | Something else | Something else
  clarify.desk | Or ask the front desk. | Or ask the front desk.
  clarify.desk-alone | Or ask a pharmacist. | Or ask a pharmacist.
  clarify.yes | Yes | Yes
  clarify.no | No | No
  clarify.not-sure | Not sure | Not sure
  misuse.dose | This program gives no amounts. They depend on you and can harm. | No amounts here. They can harm.
  misuse.high | This program does not help with that. | This program does not help with that.
  misuse.test | This program does not help to change a test. | No help here to change a test.
  misuse.lethal | stay
  guess | This may not be what you asked. Choose a number, or type it another way. | Not what you asked? Type it again.
  draft | Draft, not yet approved by a clinician | Draft, not approved yet
  changed | Changed since a clinician approved it | Changed since approval
  approved | Approved by {name}, {role}, {date} | Approved by {name}
  months.10 | November {year}
  not-approved | No clinician here has approved my answer to that. Please ask the desk. | Not approved yet. Ask the front desk.
  staff-card | I need help. Please come and talk to me. | I need help. Please talk to me.
  staff-card-close | Press any key to go back. | Any key: back.
  voice.ask | Put the headset on. Then press F2 again to hear this screen. | Headset on? Press F2 again.
  voice.ask-close | Any other key goes back. Without a headset the room may hear it. | Any other key: back.
  voice.reading | Reading aloud. Left: softer. Right: louder. Other keys stop it. | Left softer, Right louder.
  voice.volume | Volume {n} of 5. | Volume {n} of 5.
  voice.off | Reading aloud is off. F2 turns it on. | Voice off. F2: on.
  voice.none | There is no voice here. The desk can read it to you. | No voice. Ask the desk.
  voice.typed | You typed: {words} | You typed: {words}
  for-staff | For staff | For staff
  idle-warning | Still there? All is wiped in {seconds} seconds. Press any key to go on. | Still there? Press any key. {seconds}
  hidden | Hidden and wiped. Press any key to start. | Hidden. Press any key.
  done-lines | What you typed is forgotten here. The lines above stay until you close the window. | Forgotten. Close the window.
  done | Everything you typed is wiped. | Everything is wiped.
  too-long | That is too long. Your words are still there. Please make it shorter. | Too long. Please make it shorter.
  empty | Type a question, then press Enter. Or choose a number. | Type a question, or a number.
  choose | Choose 1 to {n}, or type. | Choose 1 to {n}, or type.
  choose-start | Choose 1 to {n}, 9 for Español, or type. | 1 to {n}, 9 for Español, or type.
  choose-one | Choose 1, or type. | Choose 1, or type.
  nothing-to-choose | There is no list here. Please type your question. | No list here. Type your question.
  nothing-pending | Yes or no to what? Please type your question. | To what? Type your question.
  amount-alone | I can not judge an amount. Type your question in words. | No amounts here. Use words.
  press-enter | Now press Enter. | Now press Enter.
  more-page | PgDn more | PgDn more
  page | Page {page} of {pages} | {page} of {pages}
  no-more | That is all I have on this. The front desk can help. | That is all I have. Ask the desk.
  no-more-alone | That is all I have on this. A pharmacist can help. | That is all I have on this.
  switched-off | Ask the staff | Ask the staff
  contacts-alone.prescriber | your own prescriber
  contacts-alone.pharmacist | any pharmacist
  pair-unknown | Ask a pharmacist before mixing. No entry here does not mean safe. | Ask a pharmacist before mixing.
  depends | I can not say it for you. It depends on: | It depends on:
  also-asked | You also asked about: {choice} | Also: {choice}
  new-question | A new question. What would you like to know? | New question. Type it.
  back-to | Back to: {title} | Back to: {title}
  new-person | Ready for a new person. | Ready for a new person.
  below | 1 new answer below | 1 new below
  reading | I read {from} as {to} | I read {from} as {to}
  reading-two | I read {from} as {to} and {from2} as {to2} | {from}: {to}. {from2}: {to2}
  reading-change | You mean {to}, not {from} | {to}, not {from}
  reading-follow | Still about {name} | Still about {name}
  reading-person | I take this as about {person} | About {person}
  class | {name} is {class}. This answer is about all {plural}. | This is about all {plural}.
  sticky.act | If it is still happening: get staff, call 911. | Still happening? Get staff, call 911.
  sticky.stay | Still in danger? Get staff, or call or text 988. | Still in danger? Staff, or 988.
  sticky.safe | In danger now? Get staff, or call 911. | In danger now? Get staff, or 911.
  labels.talk | Talk to someone | Talk to
  labels.do-now | What to do now | Do
  labels.more | More | More
  labels.sources | Sources | Sources
  labels.everything | Everything | All
  labels.something-else | Something else | Other
  labels.go-now | Go now if | Go now if
  labels.danger | DANGER | !!
  labels.warning | WARNING | !
  labels.note | NOTE | Note
  labels.or | or | or
  labels.until | until {time} | until {time}
  plain.danger | danger:
  plain.warning | warning:
  plain.note | note:
  plain.do-now | do now:
  plain.do-not | do not:
  plain.call | call:
  plain.read-as | read as:
  plain.about | about:
  plain.answer | answer:
  plain.more | more:
  plain.talk | talk to:
  plain.choose | choose:
  plain.sources | sources:
  plain.review | review:
  help-line.chat | Danger: call 911 · Suicide or crisis: call/text 988 · Poison 1-800-222-1222 | 911 · 988 crisis · 1-800-222-1222
  help-line.kiosk | F9 Get staff · 911 · Crisis 988 · Poison 1-800-222-1222 · Esc Esc hides all | F9 staff · 911 · 988 crisis · Esc Esc
  prompt | Ask > | >
  start.chat.place | Signpost | Signpost
  start.chat.header | Medicines, detox and withdrawal | Medicines, detox, withdrawal
  start.chat.heading | Questions you may not want to ask out loud
  start.chat.privacy.0 | Free, no name needed. What you type is not kept unless you save it. | Ask here. Nothing kept unless saved.
  start.chat.menu.0 | 1  I feel sick right now | 1 I feel sick now
  start.chat.menu.0.opens.0 | crisis/medical-emergency
  start.chat.menu.0.opens.1 | opioid-withdrawal/symptoms
  start.chat.menu.0.opens.2 | benzodiazepine-withdrawal/symptoms
  start.chat.menu.0.opens.3 | alcohol/withdrawal
  start.chat.menu.0.opens.4 | opioid-withdrawal/when-to-go-to-er
  start.chat.menu.0.opens.5 | crisis/panic-attack-now
  start.chat.menu.1 | 2  A question about a medicine | 2 A medicine
  start.chat.menu.1.opens.0 | clonazepam/what-is-it
  start.chat.menu.1.opens.1 | benzodiazepines/what-are-they
  start.chat.menu.1.opens.2 | opioids/what-are-they
  start.chat.menu.1.opens.3 | moud/compare
  start.chat.menu.1.opens.4 | naloxone/what-is-it
  start.chat.menu.1.opens.5 | assistant/other-medicines
  start.chat.menu.2 | 3  Detox and treatment | 3 Detox, treatment
  start.chat.menu.2.opens.0 | treatment/help-today
  start.chat.menu.2.opens.1 | detox/what-to-expect
  start.chat.menu.2.opens.2 | opioid-withdrawal/medications
  start.chat.menu.2.opens.3 | moud/need-detox-first
  start.chat.menu.2.opens.4 | benzodiazepines/tapering
  start.chat.menu.2.opens.5 | treatment/finding-a-provider
  start.chat.menu.3 | 4  Someone will not wake up | 4 Can't wake someone
  start.chat.menu.3.opens.0 | overdose/snoring-or-hard-to-wake
  start.chat.menu.4 | 5  I do not feel safe | 5 I feel unsafe
  start.chat.menu.4.opens.0 | crisis/suicidal-thoughts
  start.chat.menu.4.opens.1 | crisis/unsafe-at-home
  start.chat.menu.4.opens.2 | crisis/sexual-assault
  start.chat.menu.4.opens.3 | crisis/child-or-elder-abuse
  start.chat.menu.4.opens.4 | crisis/danger-to-others
  start.chat.menu.4.opens.5 | crisis/what-happens-if-i-tell
  start.chat.menu.5 | 6  Help for someone else | 6 Someone else
  start.chat.menu.5.opens.0 | overdose/what-to-do
  start.chat.menu.5.opens.1 | crisis/someone-else
  start.chat.menu.5.opens.2 | family/help-a-loved-one
  start.chat.menu.5.opens.3 | family/supporting-withdrawal
  start.chat.menu.5.opens.4 | naloxone/how-to-use
  start.chat.menu.5.opens.5 | family/support-for-me
  start.chat.menu.6 | 7  My rights, privacy, cost | 7 Rights, cost
  start.chat.menu.6.opens.0 | kiosk/privacy
  start.chat.menu.6.opens.1 | treatment/cost-and-insurance
  start.chat.menu.6.opens.2 | treatment/telling-my-doctor
  start.chat.menu.6.opens.3 | legal/good-samaritan
  start.chat.menu.6.opens.4 | legal/job-rights
  start.chat.menu.6.opens.5 | family/what-staff-can-share
  start.chat.instructions | Press a number, or type your question and press Enter. | Press a number or type.
  start.chat.keys.0 | Español: 9 | Español 9
  start.chat.examples.0 | Can I use Klonopin for opioid detox? | Can I use Klonopin for opioid detox?
  start.chat.examples.1 | How long does withdrawal last? | How long does withdrawal last?
  start.chat.examples.2 | What do I do if someone will not wake up?
  start.chat.footer.0 | General information, not medical advice. Not a person. | Information, not medical advice.
  start.counselor.place | Signpost | Signpost, for staff
  start.counselor.header | Medicines, detox and withdrawal, for staff | For staff
  start.counselor.heading | What do you need to know for your client?
  start.counselor.privacy.0 | Nothing is kept unless you save it. /new client wipes all for the next one. | /new client wipes all.
  start.counselor.menu.0 | 1  In danger right now | 1 Danger now
  start.counselor.menu.0.opens.0 | crisis/medical-emergency
  start.counselor.menu.0.opens.1 | overdose/what-to-do
  start.counselor.menu.0.opens.2 | overdose/took-too-many
  start.counselor.menu.0.opens.3 | benzodiazepine-withdrawal/seizure-or-confusion
  start.counselor.menu.0.opens.4 | alcohol/withdrawal-emergency
  start.counselor.menu.0.opens.5 | counselor/when-to-call-prescriber
  start.counselor.menu.1 | 2  Triage and withdrawal | 2 Triage
  start.counselor.menu.1.opens.0 | counselor/withdrawal-triage
  start.counselor.menu.1.opens.1 | counselor/withdrawal-scales
  start.counselor.menu.1.opens.2 | opioid-withdrawal/symptoms
  start.counselor.menu.1.opens.3 | benzodiazepine-withdrawal/symptoms
  start.counselor.menu.1.opens.4 | benzodiazepine-withdrawal/timeline
  start.counselor.menu.1.opens.5 | counselor/bridging-care
  start.counselor.menu.2 | 3  Benzos, opioids, or both | 3 Benzos, opioids
  start.counselor.menu.2.opens.0 | counselor/dual-dependence
  start.counselor.menu.2.opens.1 | counselor/moud-with-benzos
  start.counselor.menu.2.opens.2 | counselor/client-asks-about-klonopin
  start.counselor.menu.2.opens.3 | counselor/client-self-tapering
  start.counselor.menu.2.opens.4 | opioid-withdrawal/medications
  start.counselor.menu.2.opens.5 | moud/compare
  start.counselor.menu.3 | 4  Someone will not wake up | 4 Can't wake someone
  start.counselor.menu.3.opens.0 | overdose/snoring-or-hard-to-wake
  start.counselor.menu.4 | 5  Suicide or violence | 5 Suicide, harm
  start.counselor.menu.4.opens.0 | counselor/suicide-risk
  start.counselor.menu.4.opens.1 | crisis/someone-else
  start.counselor.menu.4.opens.2 | crisis/unsafe-at-home
  start.counselor.menu.4.opens.3 | crisis/danger-to-others
  start.counselor.menu.4.opens.4 | crisis/child-or-elder-abuse
  start.counselor.menu.4.opens.5 | counselor/mandated-reporting
  start.counselor.menu.5 | 6  Drug tests and screening | 6 Drug tests
  start.counselor.menu.5.opens.0 | counselor/positive-screen
  start.counselor.menu.5.opens.1 | counselor/urine-collection
  start.counselor.menu.5.opens.2 | counselor/screening-tools
  start.counselor.menu.5.opens.3 | counselor/prescription-monitoring
  start.counselor.menu.5.opens.4 | drug-testing/unexpected-result
  start.counselor.menu.5.opens.5 | drug-testing/benzodiazepines
  start.counselor.menu.6 | 7  Privacy, charts, reports | 7 Privacy, charts
  start.counselor.menu.6.opens.0 | counselor/confidentiality
  start.counselor.menu.6.opens.1 | counselor/documentation
  start.counselor.menu.6.opens.2 | counselor/mandated-reporting
  start.counselor.menu.6.opens.3 | counselor/adolescent-clients
  start.counselor.menu.6.opens.4 | family/what-staff-can-share
  start.counselor.menu.6.opens.5 | legal/job-rights
  start.counselor.instructions | Press a number, or type your question and press Enter. | Press a number or type.
  start.counselor.keys.0 | Español: 9 | Español 9
  start.counselor.examples.0 | Can a client who takes Klonopin start buprenorphine?
  start.counselor.examples.1 | Which clients need medical detox first?
  start.counselor.examples.2 | What do I chart when a client leaves early?
  start.counselor.footer.0 | General information, not medical advice. Follow your clinic's protocol. | Follow your clinic's protocol.
  start.kiosk.place | This clinic | This clinic
  start.kiosk.heading | Questions you may not want to ask out loud
  start.kiosk.privacy.0 | Free, private, no name needed. What you type is not kept. | Ask here. Private, nothing is kept.
  start.kiosk.privacy.1 | Other people may see the screen. Press Esc twice to hide it. | Others may see. Esc Esc hides.
  start.kiosk.menu.0 | 1  I feel sick right now | 1 I feel sick now
  start.kiosk.menu.0.opens.0 | crisis/medical-emergency
  start.kiosk.menu.0.opens.1 | kiosk/sick-while-waiting
  start.kiosk.menu.0.opens.2 | opioid-withdrawal/symptoms
  start.kiosk.menu.0.opens.3 | benzodiazepine-withdrawal/symptoms
  start.kiosk.menu.0.opens.4 | alcohol/withdrawal
  start.kiosk.menu.0.opens.5 | crisis/panic-attack-now
  start.kiosk.menu.1 | 2  A question about a medicine | 2 A medicine
  start.kiosk.menu.1.opens.0 | clonazepam/what-is-it
  start.kiosk.menu.1.opens.1 | benzodiazepines/what-are-they
  start.kiosk.menu.1.opens.2 | opioids/what-are-they
  start.kiosk.menu.1.opens.3 | moud/compare
  start.kiosk.menu.1.opens.4 | naloxone/what-is-it
  start.kiosk.menu.1.opens.5 | assistant/other-medicines
  start.kiosk.menu.2 | 3  Detox and treatment | 3 Detox, treatment
  start.kiosk.menu.2.opens.0 | treatment/help-today
  start.kiosk.menu.2.opens.1 | detox/what-to-expect
  start.kiosk.menu.2.opens.2 | opioid-withdrawal/medications
  start.kiosk.menu.2.opens.3 | moud/need-detox-first
  start.kiosk.menu.2.opens.4 | benzodiazepines/tapering
  start.kiosk.menu.2.opens.5 | treatment/finding-a-provider
  start.kiosk.menu.3 | 4  Someone will not wake up | 4 Can't wake someone
  start.kiosk.menu.3.opens.0 | overdose/snoring-or-hard-to-wake
  start.kiosk.menu.4 | 5  I do not feel safe | 5 I feel unsafe
  start.kiosk.menu.4.opens.0 | crisis/suicidal-thoughts
  start.kiosk.menu.4.opens.1 | crisis/unsafe-at-home
  start.kiosk.menu.4.opens.2 | crisis/sexual-assault
  start.kiosk.menu.4.opens.3 | crisis/child-or-elder-abuse
  start.kiosk.menu.4.opens.4 | crisis/danger-to-others
  start.kiosk.menu.4.opens.5 | crisis/what-happens-if-i-tell
  start.kiosk.menu.5 | 6  Help for someone else | 6 Someone else
  start.kiosk.menu.5.opens.0 | overdose/what-to-do
  start.kiosk.menu.5.opens.1 | crisis/someone-else
  start.kiosk.menu.5.opens.2 | family/help-a-loved-one
  start.kiosk.menu.5.opens.3 | family/supporting-withdrawal
  start.kiosk.menu.5.opens.4 | naloxone/how-to-use
  start.kiosk.menu.5.opens.5 | family/support-for-me
  start.kiosk.menu.6 | 7  My rights, privacy, cost | 7 Rights, cost
  start.kiosk.menu.6.opens.0 | kiosk/privacy
  start.kiosk.menu.6.opens.1 | treatment/cost-and-insurance
  start.kiosk.menu.6.opens.2 | treatment/telling-my-doctor
  start.kiosk.menu.6.opens.3 | legal/good-samaritan
  start.kiosk.menu.6.opens.4 | legal/job-rights
  start.kiosk.menu.6.opens.5 | family/what-staff-can-share
  start.kiosk.menu.7 | 8  Hours, bathroom, rides | 8 Hours, rides
  start.kiosk.menu.7.opens.0 | kiosk/building-and-facilities
  start.kiosk.menu.7.opens.1 | kiosk/appointment-or-wait
  start.kiosk.menu.7.opens.2 | kiosk/language-and-accessibility
  start.kiosk.menu.7.opens.3 | recovery/housing-rides-and-money
  start.kiosk.menu.7.opens.4 | kiosk/staff-help-now
  start.kiosk.instructions | Press a number, or type your question and press Enter. | Press a number or type.
  start.kiosk.keys.0 | Español: 9 | Español 9
  start.kiosk.keys.1 | Read aloud with headset: F2 | Read aloud F2
  start.kiosk.footer.0 | General information, not medical advice. Not a person. | Information, not medical advice.
  start.draft | A draft: no clinician has approved these answers yet. | A draft: no clinician approved it.
  start.reviewed | Each answer says whether a clinician has approved it. | Each answer says if it is approved.
  """#
