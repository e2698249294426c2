package org.copperwall.rules;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How rules and calendar are held.
/// @param remembered how long this instance goes on with what it read; both change some times a year, and on a day named
/// beforehand
@ConfigurationProperties("copperwall.rules")
record RulesSettings(@DefaultValue("1m") Duration remembered) {
}
