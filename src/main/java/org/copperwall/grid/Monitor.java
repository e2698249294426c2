package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.region.RegionCode;

/// Someone who answers for the households of a section (监测员).
/// @param regionCode the section: a village group
public record Monitor(UUID id, UUID teamId, RegionCode regionCode, String name, LocalDate since) {
}
