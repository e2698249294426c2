package org.copperwall.evidence;

import java.nio.file.Path;
import java.time.Duration;

import org.copperwall.evidence.content.Form;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What an operator may set about files.
/// @param photographSize bytes of a picture at most
/// @param documentSize bytes of a paper at most
/// @param uploadTime how long an announced file may come
/// @param awaited files one person may have announced and not sent
/// @param uploads that are taken in at once; more are asked to come again
/// @param silence how long an upload may send nothing before it counts as cut; what came is kept
/// @param reserve how much of the disk uploads leave free
/// @param staging folder where uploads grow until they are whole; on a shared mount, an upload may go on at another replica
@ConfigurationProperties("copperwall.evidence")
record EvidenceSettings(@DefaultValue("20MB") DataSize photographSize, @DefaultValue("50MB") DataSize documentSize,
		@DefaultValue("24h") Duration uploadTime, @DefaultValue("200") int awaited, @DefaultValue("64") int uploads,
		@DefaultValue("30s") Duration silence, @DefaultValue("1GB") DataSize reserve, Path staging) {

	long longest(Form form) {
		return switch (form) {
			case PHOTOGRAPH -> this.photographSize.toBytes();
			case DOCUMENT -> this.documentSize.toBytes();
		};
	}

}
