package org.copperwall.screening;

import org.jspecify.annotations.Nullable;

/// One fault of a row. What stood there is not repeated: it may be private.
/// @param row its number in the batch; 0 for the header
/// @param place its number among the faults of the row, from 0
/// @param column null for what concerns the whole row
record RowFault(int row, int place, @Nullable String column, RowFaultCode code) {
}
