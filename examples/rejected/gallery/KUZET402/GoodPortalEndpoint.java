@interface GoodPortalEndpoint {}
