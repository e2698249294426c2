package org.copperwall.monitoring;

/// How many people a list of spells is about. A person counts by one spell alone, the open one or else his last, so that
/// lists of different regions can be added up.
/// @param people who count by one of these spells
/// @param eliminated those of them who were members when its risk was eliminated
record PeopleOfSpells(long people, long eliminated) {
}
