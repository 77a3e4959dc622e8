internal import Records

/// Advice speaks of many people and of what goes together; it forbids nothing and predicts nothing
/// about anybody.
extension EnglishCraftTerms {
  func grade(_ grade: CraftAdvice.Grade) -> String {
    switch grade {
    case .consistent: "studies agree"
    case .mixed: "studies differ"
    case .oneStudy: "little evidence"
    case .caution: "caution, studies agree"
    }
  }
  func title(of code: CraftAdvice.Code) -> String {
    switch code {
    case .structural: "More room and learning"
    case .challenging: "More challenge"
    case .social: "More support"
    case .hindering: "Less burden"
    case .onlyHindering: "Only less burden"
    case .feedback: "Feedback on how you do"
    }
  }
  func advice(_ code: CraftAdvice.Code) -> String {
    switch code {
    case .structural:
      "People who look for more room in their work and keep learning tend to be more engaged and "
        + "feel more themselves at work. Worth going for: decide more yourself, vary, learn."
    case .challenging:
      "People who take on something new tend to be more engaged. Choose what stretches you a "
        + "little, such as a project outside what you always do, with enough to hold on to."
    case .social:
      "More support helps in some studies and makes no difference in others. Say whose support "
        + "you mean, and for what."
    case .hindering:
      "People who mostly cut back their work tend to feel less engaged later, though being worn "
        + "out may well come first. Cutting back can be needed: then do it, and add something "
        + "that gives room or challenge. Is somebody exhausted? Offer the occupational physician."
    case .onlyHindering:
      "Every change here takes something away. That can be right, above all when work is too "
        + "much. Yet people who only cut back tend to feel less engaged later. Two things to "
        + "think of: something you would rather decide or learn yourself (more room and "
        + "learning), or something new you would like to try (more challenge). Is somebody "
        + "exhausted? Offer the occupational physician."
    case .feedback:
      "Feedback cuts both ways: it can teach and motivate, and it can wear people out when it "
        + "judges. Agree on what it is about, ask for examples, and say what went well too."
    }
  }
  func sources(_ code: CraftAdvice.Code) -> String {
    switch code {
    case .structural, .challenging:
      "Lichtenthaler and Fischbach 2019 (meta-analysis); a longitudinal meta-analysis of 2020 "
        + "(d = 0.37); A. den Hartog 2017 (one survey, 436 people)"
    case .social:
      "for: Rošková and Faragová 2020 (178 people); no relation: A. den Hartog 2017 (436 people)"
    case .hindering, .onlyHindering:
      "Lichtenthaler and Fischbach 2019 (meta-analysis; both directions over time); a six-month "
        + "study of 2019 (111 people); A. den Hartog 2017 (436 people)"
    case .feedback: "A. den Hartog 2017 (one survey, 436 people), which found no effect either way"
    }
  }
  func warning(_ warning: CraftWarning) -> String {
    switch warning {
    case .alone:
      "Nobody besides employee and manager is a party. Work is done with others: whom does this "
        + "touch, for whom and from whom? Add them with --with."
    case .noPurpose: "No purpose is named: what do those involved want to bring about together?"
    case .purposeNotShared(let goal):
      "Nobody said that those who carry \(goal) made it together; a purpose works when it is "
        + "shared."
    case .topDown(let others, let count):
      "In this team \(others) of \(count) agreements began with a manager or HR. Job crafting "
        + "works when people begin themselves."
    case .cultureNotReady:
      "There is little room for initiative where this is tried. Make that room first, or start "
        + "small."
    case .openPoints(let change, let points):
      "Change \(change) designs the work anew; still to be answered: "
        + listed(points.map(point), "and") + "."
    case .workloadRises(let change): "Change \(change) makes the work heavier. Is that meant?"
    case .paceTooFast(let change, let weeks, let least):
      "Change \(change) rotates every \(weeks == 1 ? "week" : "\(weeks) weeks"); faster than every "
        + "\(least) weeks, what is learned gets lost."
    case .noAuthority(let change):
      "Change \(change) gives responsibility without the authority to act on it."
    case .lacks(let change, let point):
      "Change \(change) is not helped yet: \(self.point(point))."
    case .noTraining(let change):
      "Change \(change) brings new tasks without training. Link a claim or leave with --due, or "
        + "say why none is needed."
    case .noGrowth(let change):
      "Change \(change) enriches the work: where may it lead? Say so with --growth."
    case .feedback(let change):
      "Feedback is part of change \(change): agree to give it constructively."
    }
  }
}
