package org.copperwall.evidence.storage;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/// Makes the client of an S3 server: what it is told comes from the settings alone, not from files in somebody's home.
final class S3Client {

	private S3Client() {
	}

	static S3AsyncClient of(S3Settings settings) {
		return S3AsyncClient.builder()
			.endpointOverride(settings.endpoint())
			.region(Region.of(settings.region()))
			.forcePathStyle(settings.pathStyle())
			.credentialsProvider(StaticCredentialsProvider
				.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
			// We send our own; the client's way, behind the content, is not known to all
			// servers.
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClientBuilder(connections(settings))
			.overrideConfiguration(limits(settings))
			.build();
	}

	private static SdkAsyncHttpClient.Builder<?> connections(S3Settings settings) {
		return NettyNioAsyncHttpClient.builder()
			.maxConcurrency(settings.connections())
			.connectionTimeout(settings.connectTimeout())
			.connectionAcquisitionTimeout(settings.connectTimeout())
			.tlsNegotiationTimeout(settings.connectTimeout())
			.readTimeout(settings.silenceTimeout())
			.writeTimeout(settings.silenceTimeout());
	}

	private static ClientOverrideConfiguration limits(S3Settings settings) {
		return ClientOverrideConfiguration.builder()
			.defaultProfileFileSupplier(() -> ProfileFile.aggregator().build())
			.apiCallAttemptTimeout(settings.attemptTimeout())
			.retryStrategy(
					AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(settings.attempts()).build())
			.build();
	}

}
