package org.copperwall.screening;

import java.util.Locale;

import org.copperwall.graph.Messages;

/// The same in both languages.
record Worded(String zh, String en) {

	String in(Locale locale) {
		return Messages.language(locale).equals(Locale.ENGLISH) ? this.en : this.zh;
	}

}
