package org.copperwall.screening;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How batches are held against the rules.
/// @param judgedAtOnce households in one transaction
/// @param raisedAtOnce households brought into warnings, or findings taken back, in one transaction
/// @param triedRecords records that `tryRuleSet` looks at, at most
/// @param triedFor how long it may take
@ConfigurationProperties("copperwall.screening.ruling")
record RulingSettings(@DefaultValue("1000") int judgedAtOnce, @DefaultValue("200") int raisedAtOnce,
		@DefaultValue("2000000") int triedRecords, @DefaultValue("20s") Duration triedFor) {
}
