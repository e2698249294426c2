package org.copperwall.fund;

import org.copperwall.household.SealedText;

/// Who is paid, and where (收款账户); sealed.
/// @param account number of the bank account
/// @param holder name it is kept under
record Payee(SealedText account, SealedText holder) {
}
