package org.copperwall.evidence.storage;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/// How an S3 server is reached. Everything it is asked for ends, one way or the other, within these times.
/// @param endpoint its address, such as `https://s3.example`
/// @param region what it calls the place of its buckets; servers of one's own mostly take any
/// @param bucket the bucket, which is this installation's alone
/// @param accessKey who the service is there
/// @param secretKey by what it proves that
/// @param pathStyle whether the bucket stands in the path, or else before the host's name
/// @param connections how many it may have open
/// @param connectTimeout how long a connection may take to come about, or to be had from
/// those that are in use
/// @param silenceTimeout how long the server may send and take nothing of a file
/// @param attemptTimeout how long one attempt may take until it is answered; sending a file
/// gets more by its length
/// @param attempts how often a thing is asked for, at growing intervals
public record S3Settings(URI endpoint, @DefaultValue("us-east-1") String region, String bucket, String accessKey,
		String secretKey, @DefaultValue("true") boolean pathStyle, @DefaultValue("50") int connections,
		@DefaultValue("5s") Duration connectTimeout, @DefaultValue("30s") Duration silenceTimeout,
		@DefaultValue("15s") Duration attemptTimeout, @DefaultValue("3") int attempts) {

	public S3Settings {
		if (connections < 1 || attempts < 1) {
			throw new IllegalArgumentException("copperwall.storage.s3: connections and attempts begin at 1");
		}
		if (!connectTimeout.isPositive() || !silenceTimeout.isPositive() || !attemptTimeout.isPositive()) {
			throw new IllegalArgumentException("copperwall.storage.s3: timeouts must be longer than nothing");
		}
	}

	/// Without the secret.
	@Override
	public String toString() {
		return "S3Settings[" + this.endpoint + " " + this.bucket + "]";
	}

}
