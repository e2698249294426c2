package org.copperwall.rules;

/// The version is stored and will hold from its day.
record RuleSetAdopted(RuleSet ruleSet) {
}
