package org.copperwall.rules;

/// Whose records a screening rule takes together (筛查对象).
public enum ScreeningSubject {

	MEMBER, HOUSEHOLD

}
