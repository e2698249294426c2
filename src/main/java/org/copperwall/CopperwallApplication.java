package org.copperwall;

import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.copperwall.access.Keyset;

/// The service: one graph over one PostgreSQL. With `make-keyset FILE` it writes new keys for sealed data instead, once in
/// the life of an installation, and ends.
@SpringBootApplication
@ConfigurationPropertiesScan
public class CopperwallApplication {

	public static void main(String[] arguments) {
		if (arguments.length == 2 && arguments[0].equals("make-keyset")) {
			Keyset.create(Path.of(arguments[1]));
		}
		else {
			SpringApplication.run(CopperwallApplication.class, arguments);
		}
	}

}
