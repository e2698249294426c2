package org.copperwall.screening;

import java.io.Serial;
import java.util.List;

/// The header is not that of the kind: no row of the file can be read.
final class HeaderFault extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<RowFault> faults;

	HeaderFault(List<RowFault> faults) {
		super("the header does not fit", null, false, false);
		this.faults = List.copyOf(faults);
	}

	List<RowFault> faults() {
		return this.faults == null ? List.of() : this.faults;
	}

}
