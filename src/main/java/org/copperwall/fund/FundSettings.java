package org.copperwall.fund;

import org.copperwall.graph.Yuan;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about the fund.
/// @param mostYuan what is more than this is a slip of the pen, whatever it is
/// @param forecastDays the pace of how many days the forecast looks at
/// @param batchPayments payments in one bank file at most
/// @param confirmations payments confirmed by one request at most
@ConfigurationProperties("copperwall.fund")
record FundSettings(@DefaultValue("1000000000") long mostYuan, @DefaultValue("90") int forecastDays,
		@DefaultValue("1000") int batchPayments, @DefaultValue("500") int confirmations) {

	Yuan most() {
		return new Yuan(Math.multiplyExact(this.mostYuan, 100));
	}

}
