package org.copperwall.grid;

/// A campaign is over.
record CampaignClosed(Campaign campaign) {
}
