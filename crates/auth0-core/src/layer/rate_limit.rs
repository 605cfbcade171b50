//! placeholder
/// x
#[derive(Debug, Clone)] pub struct RateLimitLayer; 
/// x
#[derive(Debug, Clone)] pub struct RateLimitService; 
/// x
#[derive(Debug, Clone)] pub struct RateLimiter;
