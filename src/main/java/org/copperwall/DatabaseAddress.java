package org.copperwall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where PostgreSQL is. Written once by the operator, in any of the usual ways; needed twice, for the service's own driver
/// and for the one that migrates.
/// @param place host, port and database, such as `db.example:5432/copperwall`
/// @param options those that concern encryption on the way: the only ones both drivers understand
record DatabaseAddress(String place, List<Option> options) {

	private static final Pattern URL = Pattern.compile(
			"(?:r2dbc:|jdbc:)?postgres(?:ql)?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?/([^/?#\\s]+)(?:\\?(.*))?");

	DatabaseAddress {
		options = List.copyOf(options);
	}

	/// @return empty if the text is not such an address, or carries an option other than
	/// `sslmode` and `sslrootcert`
	static Optional<DatabaseAddress> parse(String text) {
		Matcher url = URL.matcher(text.strip());
		if (!url.matches()) {
			return Optional.empty();
		}
		String port = Optional.ofNullable(url.group(2)).orElse(":5432");
		String query = Optional.ofNullable(url.group(4)).orElse("");
		return optionsOf(query).map(options -> new DatabaseAddress(url.group(1) + port + "/" + url.group(3), options));
	}

	String r2dbcUrl() {
		return "r2dbc:postgresql://" + this.place + query("?", Option::r2dbc);
	}

	String jdbcUrl() {
		return "jdbc:postgresql://" + this.place + "?ApplicationName=copperwall" + query("&", Option::jdbc);
	}

	private String query(String start, java.util.function.Function<Option, String> writer) {
		return this.options.isEmpty() ? "" : start + String.join("&", this.options.stream().map(writer).toList());
	}

	private static Optional<List<Option>> optionsOf(String query) {
		List<Option> options = new ArrayList<>();
		for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
			String[] pair = part.split("=", 2);
			Optional<Option> option = (pair.length == 2) ? Option.named(pair[0], pair[1]) : Optional.empty();
			if (option.isEmpty()) {
				return Optional.empty();
			}
			options.add(option.get());
		}
		return Optional.of(options);
	}

	/// One option, which the two drivers spell differently.
	record Option(String jdbcName, String r2dbcName, String value) {

		static Optional<Option> named(String name, String value) {
			return switch (name.toLowerCase(java.util.Locale.ROOT)) {
				case "sslmode" -> Optional.of(new Option("sslmode", "sslMode", value));
				case "sslrootcert" -> Optional.of(new Option("sslrootcert", "sslRootCert", value));
				default -> Optional.empty();
			};
		}

		String jdbc() {
			return this.jdbcName + "=" + this.value;
		}

		String r2dbc() {
			return this.r2dbcName + "=" + this.value;
		}

	}

}
