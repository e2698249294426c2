package org.copperwall.screening;

/// What batches can be counted by.
enum ScreeningCountBy {

	DEPARTMENT, KIND, STATUS

}
