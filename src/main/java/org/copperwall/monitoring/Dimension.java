package org.copperwall.monitoring;

/// What every family must have (两不愁三保障及饮水安全): a dimension named here is at risk.
public enum Dimension {

	FOOD, CLOTHING, COMPULSORY_EDUCATION, BASIC_MEDICAL_CARE, SAFE_HOUSING, DRINKING_WATER

}
