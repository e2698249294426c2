package org.copperwall.monitoring;

/// What may push a family back into poverty (致贫返贫风险).
public enum RiskCause {

	ILLNESS, SCHOOLING, DISABILITY, NATURAL_DISASTER, ACCIDENT, FAILED_BUSINESS, UNSTABLE_WORK, LACK_OF_LABOUR, OTHER

}
