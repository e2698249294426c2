package org.copperwall.household;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about households.
/// @param idSearchesPerHour searches by digits of identity numbers one person may make in
/// an hour
@ConfigurationProperties("copperwall.household")
record HouseholdSettings(@DefaultValue("60") int idSearchesPerHour) {

}
