import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;

/// Invented medical costs of the invented people of a demonstration district. Their numbers are opened with the sandbox's own
/// key, as only its folder can.
final class ImportRows {

	static final String HEADER = "name,idNumber,birthDate,villageCode,occurredOn,selfPaid,code,diagnosis,reference\n";

	private static final int KINDS_OF_FAULT = 8;

	private record Person(String name, String number) {
	}

	private final List<Person> people = new ArrayList<>();

	private final long seed;

	/// @param folder of the sandbox, whose service is running
	ImportRows(Path folder, long seed) throws Exception {
		this.seed = seed;
		AeadConfig.register();
		Aead aead = TinkJsonProtoKeysetFormat
			.parseKeyset(Files.readAllLines(folder.resolve("keyset.json")).getFirst(), InsecureSecretKeyAccess.get())
			.getPrimitive(RegistryConfiguration.get(), Aead.class);
		String url = "jdbc:postgresql://127.0.0.1:" + Files.readString(folder.resolve("database-port")).strip()
				+ "/copperwall";
		String password = Files.readString(folder.resolve("database-password")).strip();
		try (Connection connection = DriverManager.getConnection(url, "copperwall", password);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT id, name, id_number_sealed FROM household_member "
						+ "WHERE id_number_sealed IS NOT NULL AND left_on IS NULL")) {
			while (row.next()) {
				byte[] place = ("household_member.id_number_sealed/" + row.getString(1)).getBytes(StandardCharsets.UTF_8);
				this.people.add(new Person(row.getString(2),
						new String(aead.decrypt(row.getBytes(3), place), StandardCharsets.UTF_8)));
			}
		}
	}

	int people() {
		return this.people.size();
	}

	/// Writes a file; the same salt gives the same rows.
	/// @param from number of the first row wanted, from 0
	/// @param broken of a hundred rows
	Path write(Path file, int salt, int from, int rows, int broken) throws IOException {
		Random random = new Random(this.seed + salt);
		try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
				new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
			out.write(HEADER);
			for (int row = 0; row < rows; row++) {
				String line = row(random, salt, row, broken);
				if (row >= from) {
					out.write(line);
				}
			}
		}
		return file;
	}

	/// Every hundred rows begin with the broken ones, so that their number is known.
	static int brokenOf(int rows, int broken) {
		return rows / 100 * broken + Math.min(rows % 100, broken);
	}

	private String row(Random random, int salt, int row, int broken) {
		Person person = this.people.get(random.nextInt(this.people.size()));
		String day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)).toString();
		String cost = random.nextInt(2000) + "." + (10 + random.nextInt(90));
		String reference = "S" + salt + "-" + row;
		if (row % 100 >= broken) {
			return line(person.name(), person.number(), day, cost, "OUTPATIENT", reference);
		}
		return switch (row / 100 % KINDS_OF_FAULT) {
			case 0 -> line(person.name(), person.number().substring(0, 17) + "?", day, cost, "OUTPATIENT", reference);
			case 1 -> line("", person.number(), day, cost, "OUTPATIENT", reference);
			case 2 -> line(person.name(), person.number(), "2999-01-01", cost, "OUTPATIENT", reference);
			case 3 -> line(person.name(), person.number(), day, "-1", "OUTPATIENT", reference);
			case 4 -> line(person.name(), person.number(), day, cost, "WITCHCRAFT", reference);
			case 5 -> "\"" + line(person.name(), person.number(), day, cost, "OUTPATIENT", reference);
			case 6 -> line(person.name(), "", day, cost, "OUTPATIENT", reference);
			default -> "x".repeat(20_000) + "\n";
		};
	}

	private static String line(String name, String number, String day, String cost, String code, String reference) {
		return name + "," + number + ",,," + day + "," + cost + "," + code + ",感冒," + reference + "\n";
	}

}
