package org.copperwall;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The service: one graph over one PostgreSQL.
@SpringBootApplication
@ConfigurationPropertiesScan
public class CopperwallApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(CopperwallApplication.class, arguments);
	}

}
