package org.copperwall.fund;

/// Which households an insurance covers.
enum InsuredGroup {

	/// Those under monitoring on the day of the incident.
	MONITORED,
	/// Those that were poor formerly.
	FORMER_POOR

}
