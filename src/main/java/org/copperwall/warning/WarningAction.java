package org.copperwall.warning;

/// What can be done with a warning; the same gates say beforehand whether it is open to a person.
public enum WarningAction {

	FORWARD, RETURN, SETTLE, OPEN_APPLICATION

}
