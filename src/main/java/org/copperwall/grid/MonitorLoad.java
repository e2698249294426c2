package org.copperwall.grid;

import java.util.UUID;

/// What a monitor has to look after (监测员负荷), in households.
/// @param underMonitoring of these, under monitoring now
/// @param overdue of these, not visited for longer than the settings say
record MonitorLoad(UUID monitorId, int sections, int households, int underMonitoring, int overdue) {

	static MonitorLoad none(UUID monitor) {
		return new MonitorLoad(monitor, 0, 0, 0, 0);
	}

}
