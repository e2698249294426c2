package org.copperwall.evidence.content;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// The limits of what is looked at. Each is far above what phones and offices make.
/// @param decoders files looked at at a time; each may take about three times `raster` of heap
/// @param waiting files that may wait for each decoder; one more is refused with BUSY
/// @param decodingTime how long one file may take, else TOO_SLOW
/// @param megapixels of a JPEG or PNG, which are decoded row by row
/// @param wholeMegapixels of what a decoder must hold as a whole: a progressive JPEG (6 bytes a pixel outside the heap)
/// @param decodedMegapixels of a HEIC or WebP, which other programs decode
/// @param raster bytes of one decoded picture; of a larger one only every second, third … pixel and row is kept
/// @param heifCommand programs that can decode HEIC, the first that is found is used;
/// part of libheif
/// @param webpCommand programs that can decode WebP; part of libwebp
/// @param decoderMemory address space that either may take
/// @param pages of a PDF
/// @param objects of a PDF
/// @param unfolded bytes that one stream of a PDF may unfold to
/// @param allUnfolded bytes that all streams of a PDF may unfold to together
@ConfigurationProperties("copperwall.evidence")
record ContentSettings(@DefaultValue("2") int decoders, @DefaultValue("50") int waiting,
		@DefaultValue("30s") Duration decodingTime, @DefaultValue("100") int megapixels,
		@DefaultValue("24") int wholeMegapixels, @DefaultValue("50") int decodedMegapixels,
		@DefaultValue("48MB") DataSize raster, @DefaultValue( {
				"heif-dec", "heif-convert" }) List<String> heifCommand,
		@DefaultValue("dwebp") List<String> webpCommand, @DefaultValue("768MB") DataSize decoderMemory,
		@DefaultValue("200") int pages, @DefaultValue("20000") int objects, @DefaultValue("64MB") DataSize unfolded,
		@DefaultValue("512MB") DataSize allUnfolded){
}
