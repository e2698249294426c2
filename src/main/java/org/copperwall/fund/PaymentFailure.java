package org.copperwall.fund;

/// Why a payment did not arrive.
enum PaymentFailure {

	ACCOUNT_CLOSED, ACCOUNT_UNKNOWN, NAME_DIFFERS, BANK_REFUSED, OTHER

}
