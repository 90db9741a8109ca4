package kz.kuzet.register.difference;

import kz.kuzet.register.ExcludedEndpoint;

/** An endpoint that provides no public service, now for another reason. */
public record ExclusionChange(ExcludedEndpoint before, ExcludedEndpoint after) {}
