package org.copperwall.monitoring;

/// Why a household is monitored (监测类别): once poor and unstable, never poor but close to it, or struck by a shock.
public enum Category {

	UNSTABLE_OUT_OF_POVERTY, MARGINAL_PRONE_TO_POVERTY, SUDDEN_SERIOUS_DIFFICULTY

}
