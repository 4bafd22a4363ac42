/// A site file with every key; `signpost site example` prints it.
let siteExample = """
  # What this clinic says of itself. Save as /etc/signpost/site.yaml; `signpost site check` finds every mistake.
  # Put a text that holds a colon and a space in quotes. Leave out what you do not need.

  clinic:
    name: Riverside Clinic              # the header of the kiosk, at most 38 letters
    desk: Front desk                    # what the desk is called
    phone: 555-0100                     # shown to people on their own device
    hours: until 5 pm
    # staffed-hours: 8 am to 4 pm       # when somebody sits at the desk, where that differs
    # The first thing to do in danger, at most 12 words; in 38 letters it stays in one line of the smallest screen.
    act-first: "Get staff NOW. Ring the red bell."
    act-first-spanish: "¡Personal YA! Toque el timbre rojo."
    public-phone: no                    # a phone that everybody may use
    naloxone-here: yes                  # staff have naloxone at hand
    private-room: yes                   # the desk can offer a room with a door

  # Replaces clinic, prescriber or pharmacist, or adds local-... ; never 911, 988 or Poison Help.
  contacts:
    - id: prescriber
      name: Our prescriber
      line: "Our prescriber, today until 4 pm: ask the desk"
      small: "Prescriber: ask the desk"

  # What people ask about the building; the first two are shown at once, at most 25 words each.
  facilities:
    - "The bathroom is down the hall, on the left. The desk has the key."
    - "Wifi: the network is Guest. Bus 12 stops outside."

  # What staff must report, as your lawyer words it, at most 40 words.
  reporting: "Staff here must report when a child or an older adult is hurt. We tell you before we do."

  harm-reduction-to-minors: yes         # no: staff answer, where somebody says that they are under 18
  topics.off: []                        # ids of topics that answer "Ask the staff"; never emergencies
  approval: draft                       # approved: the kiosk shows approved answers only (docs/approval.md)

  kiosk:
    idle: 120                           # seconds without a key before the warning
    warning: 30                         # seconds of warning, at least 20
    theme: high-contrast                # default, high-contrast or mono
    counters: no                        # totals of the week, without any word that was typed
    languages: [en, es]

  counselor:
    lock: 300                           # seconds without a key before chat for counselors locks; the PIN opens it

  """
