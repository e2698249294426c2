package org.copperwall;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.copperwall.access.Keyset;

/// The service: one graph over one PostgreSQL. With `make-keyset FILE` it writes new keys for sealed data instead, once in
/// the life of an installation, and ends; with `--check-files` it looks whether all files are there, and ends.
@SpringBootApplication
@ConfigurationPropertiesScan
public class CopperwallApplication {

	public static void main(String[] arguments) {
		if (arguments.length == 2 && arguments[0].equals("make-keyset")) {
			makeKeyset(Path.of(arguments[1]));
		}
		else if (FileCheckCommand.isAskedFor(arguments)) {
			System.exit(FileCheckCommand.run(new SpringApplication(CopperwallApplication.class), arguments));
		}
		else {
			SpringApplication.run(CopperwallApplication.class, arguments);
		}
	}

	private static void makeKeyset(Path file) {
		if (Files.exists(file)) {
			System.err.println(file + " is there already; what was sealed with it can be read with nothing else");
			System.exit(1);
		}
		Keyset.create(file);
	}

}
