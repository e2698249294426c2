package org.copperwall.fund;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A bank file as text: comma-separated, with the byte order mark that spreadsheets want. Each line is one payment. Nothing
/// in it can be taken for a formula: numbers are digits, amounts have two places, references are ours, and a name that does
/// not begin with a letter was never accepted, and is quoted all the same.
final class BankFile {

	private static final String HEAD = "\uFEFF序号,拨付编号,收款人户名,收款人账号,金额（元）,用途\r\n";

	private static final String PURPOSE = "防返贫专项资金";

	private BankFile() {
	}

	/// One payment in clear.
	record Line(String reference, String holder, String account, String amount) {

		@Override
		public String toString() {
			return "Line[" + this.reference + "]";
		}

	}

	static byte[] of(List<Line> lines) {
		StringBuilder text = new StringBuilder(HEAD);
		for (int place = 0; place < lines.size(); place++) {
			Line line = lines.get(place);
			text.append(List
				.of(Integer.toString(place + 1), line.reference(), quoted(line.holder()), digits(line.account()),
						line.amount(), PURPOSE)
				.stream()
				.collect(Collectors.joining(",", "", "\r\n")));
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/// @throws IllegalStateException for a name that could be more than one: it should
	/// never have been accepted
	private static String quoted(String holder) {
		if (holder.isEmpty() || !Character.isLetter(holder.codePointAt(0))
				|| holder.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalStateException("a payee's name that no bank file may hold");
		}
		return '"' + holder.replace("\"", "\"\"") + '"';
	}

	private static String digits(String account) {
		if (!account.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
			throw new IllegalStateException("an account number that no bank file may hold");
		}
		return account;
	}

}
