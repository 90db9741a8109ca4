module com.example.portal {
    requires kz.kuzet;

    provides kz.kuzet.guard.ServiceGuard with
            com.example.portal.CriminalRecordEndpointGuard,
            com.example.portal.CompositeRecordEndpointGuard;
}
