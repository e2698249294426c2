package org.copperwall.fund;

/// Why a grant goes back to the books.
enum ReturnGround {

	GIVEN_UP, NO_LONGER_NEEDED, PAID_WRONGLY, DECEASED, OTHER

}
