extension EnglishPlans {
  func guidance(_ step: Int, isManager: Bool) -> [String] {
    isManager ? forManager(step) : forEmployee(step)
  }

  private func forEmployee(_ step: Int) -> [String] {
    switch step {
    case 1:
      [
        "Begin with yourself, not with your job. Think of last week: when did time fly, when "
          + "did it crawl? What do friends ask you for?",
        "Talents you only use outside work count too. Nobody reads along unless you share.",
      ]
    case 2:
      [
        "Write down everything you do in an ordinary fortnight, also what is in no job "
          + "description.",
        "\"Explaining the new roster to the night shift\" tells you more later than \"meetings\".",
      ]
    case 3:
      [
        "Say for each piece of work what it touches: a drive, a talent, something that gives or "
          + "costs energy. Be honest; that is why it is private.",
        "Look at what is left over: a drive without work, a talent without use.",
      ]
    case 4:
      [
        "Think small and odd: swap, add, drop, do it with somebody else, look at it differently. "
          + "There is no list of allowed changes and nobody says no here.",
        "What you can do and what you want are two questions. Start where both say yes.",
      ]
    case 5:
      [
        "Choose one change and try it for some weeks. Agree with your manager how long, and with "
          + "whom you look back."
      ]
    default:
      ["What did it give, what did it cost, what was exciting? Then: go on, adapt or stop."]
    }
  }

  private func forManager(_ step: Int) -> [String] {
    switch step {
    case 1:
      [
        "Ask and listen; fill nothing in. Offer time for this, and say how much.",
        "Ask yourself too: where do I hold on to something that others could decide?",
      ]
    case 2:
      ["Be curious about work you never see. Ask what you could take away or make easier."]
    case 3:
      ["What somebody tells you here is theirs. Do not judge a score; ask what is behind it."]
    case 4:
      ["Hold your \"but\" until everything is on the table. Trust that any outcome is possible."]
    case 5:
      ["Give room that can be seen: who takes over, how much time, what may go wrong."]
    default:
      ["Look back together, both with your own words. Stopping is a result as well."]
    }
  }

  var checklist: [String] {
    [
      "a moment in which I forgot the time", "a compliment I brushed aside",
      "something I put off, again and again", "what I would do if I had a day more",
      "what colleagues come to me for", "something I do at home and never at work",
      "a skill I used before and not now", "what I would be sorry to hand over",
    ]
  }

  func sheetTitle(_ who: String?) -> String {
    who.map { "My work in six steps: \($0)" } ?? "My work in six steps"
  }
  var sheetLead: String {
    "This sheet is yours. Take it along to a talk, or leave it at home. Nothing has to be in "
      + "order, and you may come back to any step."
  }
  var sheetChecklist: String { "A checklist to get going: tick what brings something to mind" }
  var sheetManager: String { "For the manager" }
  func sheetColumns(_ step: Int) -> [String] {
    switch step {
    case 1: ["Gives me energy", "Costs me energy", "Drives me", "I am good at", "I warm to"]
    case 2: ["What I do", "Hours a week", "Energy -2 to +2", "What I need of my manager"]
    case 3: ["Work", "goes with this drive, talent or energy"]
    case 4: ["What I would change", "What I can", "What I want", "What for"]
    case 5: ["What I try", "How long", "With whom I look back, and when"]
    default: ["What it gave", "What it cost", "What was exciting", "Go on, adapt or stop"]
    }
  }
}
